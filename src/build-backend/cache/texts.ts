import { formatDuration } from '../../shared/quantities.ts';
import type { Relayered } from './relayer.ts';

/** Why a build is level 0. */
export const UNCHANGED = 'nothing changed';

/** What was done for level 1: `2 modules recompiled, 1 data file copied`. */
export function relayeredText({ modules, data }: Pick<Relayered, 'modules' | 'data'>): string {
  const done = [
    ...(modules > 0 ? [`${counted(modules, 'module')} recompiled`] : []),
    ...(data > 0 ? [`${counted(data, 'data file')} copied`] : []),
  ];
  return done.join(', ');
}

/** `0.4 s instead of 14 s`. */
export function savedTime(seconds: number, cleanSeconds: number): string {
  return `${formatDuration(seconds * 1000)} instead of ${formatDuration(cleanSeconds * 1000)}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
