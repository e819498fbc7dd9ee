import type { FoundConfig } from '../config/find-config.ts';
import { itemsAt, type Keys, textOf, within } from './values.ts';

/** One place that names where updates are published. */
export interface Publisher {
  provider: string | undefined;
  options: unknown;
  keys: Keys;
}

/** Everything that may have a `publish` of its own; the first counts for all others. */
const HOLDERS = ['mac', 'win', 'linux', 'nsis', 'nsisWeb', 'dmg', 'pkg', 'appImage', 'deb', 'rpm', 'snap'];

/** Every publisher that the configuration names. */
export function publishersOf(config: FoundConfig): Publisher[] {
  const paths: Keys[] = [['publish'], ...HOLDERS.map((holder) => [holder, 'publish'])];
  return paths.flatMap((path) =>
    itemsAt(config, path).map(({ value, keys }) => ({
      provider: textOf(value) ?? textOf(within(value, ['provider'])),
      options: typeof value === 'string' ? {} : value,
      keys,
    })),
  );
}
