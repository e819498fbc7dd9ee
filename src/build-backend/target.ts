import type { Host } from '../shared/host.ts';
import { type Target, targetFor, targetFromTriple } from '../sidecar/target.ts';
import type { BuildInputs } from './inputs.ts';

/** What the program is for: the triple that was asked for, else this machine as the interpreter sees it. */
export function targetOf(
  inputs: Pick<BuildInputs, 'target-triple' | 'target-arch'>,
  interpreter: { arch: string },
  { platform }: Pick<Host, 'platform'>,
): Target {
  if (inputs['target-triple'] !== undefined) return targetFromTriple(inputs['target-triple']);
  return targetFor(platform, inputs['target-arch'] ?? interpreter.arch);
}
