import { posix } from 'node:path';
import type { FoundConfig } from '../config/find-config.ts';

/** A path of keys from the top of the configuration. */
export type Keys = readonly string[];

/** The platforms by electron-builder's keys, with their names. */
export const PLATFORMS = { win: 'Windows', mac: 'macOS', linux: 'Linux' } as const;

export type Platform = keyof typeof PLATFORMS;

/** The three keys of platforms. */
export const PLATFORM_KEYS = Object.keys(PLATFORMS) as Platform[];

/** The value at `keys` of the configuration, or undefined. A list's items have their positions as keys. */
export function valueAt({ values }: Pick<FoundConfig, 'values'>, keys: Keys): unknown {
  return within(values, keys);
}

/** The value at `keys` below any value, or undefined. */
export function within(value: unknown, keys: Keys): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The text at `keys`, or undefined for none and for an empty one. */
export function textAt(config: Pick<FoundConfig, 'values'>, keys: Keys): string | undefined {
  return textOf(valueAt(config, keys));
}

/** `value` if it is a text with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A value that may be one item or a list, as items with their keys below `keys`. */
export function itemsAt(config: Pick<FoundConfig, 'values'>, keys: Keys): { value: unknown; keys: Keys }[] {
  const found = valueAt(config, keys);
  if (found === undefined || found === null) return [];
  if (!Array.isArray(found)) return [{ value: found, keys }];
  return found.map((value: unknown, index) => ({ value, keys: [...keys, String(index)] }));
}

/** What `package.json` says at `keys`, unless `extraMetadata` of the configuration says something else. */
export function metadata(
  { values, packageJson }: Pick<FoundConfig, 'values' | 'packageJson'>,
  keys: Keys,
): unknown {
  return within(values, ['extraMetadata', ...keys]) ?? within(packageJson, keys);
}

/** Where a key of the app's metadata stands. */
export function metadataPlace(config: FoundConfig, keys: Keys) {
  const extra = within(config.values, ['extraMetadata', ...keys]) !== undefined;
  return extra ? config.placeOf(['extraMetadata', ...keys]) : config.placeInPackage(keys);
}

/** The app's version, as electron-builder reads it; undefined if there is none. */
export function appVersion(config: Pick<FoundConfig, 'values' | 'packageJson'>): string | undefined {
  return textOf(metadata(config, ['version']));
}

/** Whether the app depends on `name`, at run time or for its build. */
export function dependsOn({ packageJson }: Pick<FoundConfig, 'packageJson'>, name: string): boolean {
  return ['dependencies', 'devDependencies'].some((key) => within(packageJson, [key, name]) !== undefined);
}

/** A path of the configuration with `/`, without `./` and a slash at its end; empty for the folder itself. */
export function cleanPath(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '').replace(/^\.$/, '');
}
