import type { FoundConfig } from '../config/find-config.ts';
import { itemsAt, type Keys, type Platform, textOf, within } from './values.ts';

/** One thing that is made for a platform. */
export interface Target {
  /** As it is written, such as `AppImage`. */
  name: string;
  /** The processors that it is made for; none where the configuration leaves it to the command line. */
  archs: readonly string[];
  keys: Keys;
}

/** What electron-builder makes where a platform names nothing. */
const DEFAULTS: Readonly<Record<Platform, readonly string[]>> = {
  win: ['nsis'],
  mac: ['zip', 'dmg'],
  linux: ['snap', 'AppImage'],
};

/** The targets of `platform`: those of the configuration, else electron-builder's own. `nsis:x64` names a processor, too. */
export function targetsOf(config: FoundConfig, platform: Platform): Target[] {
  const keys = [platform, 'target'];
  const named = itemsAt(config, keys).flatMap(({ value, keys: at }): Target[] => {
    const text = textOf(value) ?? textOf(within(value, ['target']));
    if (text === undefined) return [];
    const [name = '', ...suffix] = text.split(':');
    const archs = [within(value, ['arch']) ?? suffix].flat().filter((arch) => typeof arch === 'string');
    const names = name.toLowerCase() === 'default' ? DEFAULTS[platform] : [name];
    return names.map((one) => ({ name: one, archs, keys: at }));
  });
  return named.length > 0 ? named : DEFAULTS[platform].map((name) => ({ name, archs: [], keys }));
}
