import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { type Target, targetFor, targetFromTriple } from '../sidecar/target.ts';
import type { BuildInputs } from './inputs.ts';

/**
 * The target that `target-triple` names, if it is given. Throws `target-unknown`, and `target-foreign` for another
 * operating system: packagers freeze for the one that they run on.
 */
export function namedTarget(
  { 'target-triple': triple }: Pick<BuildInputs, 'target-triple'>,
  { platform }: Pick<Host, 'platform'>,
): Target | undefined {
  if (triple === undefined) return undefined;
  const target = targetFromTriple(triple);
  if (target.platform === platform) return target;
  throw new UserError(
    'target-foreign',
    `The input 'target-triple' is '${triple}', and this machine is ${platform}.`,
    {
      hint: "A program is frozen on the system that it is for: give the matrix a runner of that system, or leave 'target-triple' out.",
      exitCode: 2,
    },
  );
}

/** What the program is for: the triple that was asked for, else this machine as the interpreter sees it. */
export function targetOf(
  inputs: Pick<BuildInputs, 'target-triple' | 'target-arch'>,
  interpreter: { arch: string },
  host: Pick<Host, 'platform'>,
): Target {
  return namedTarget(inputs, host) ?? targetFor(host.platform, inputs['target-arch'] ?? interpreter.arch);
}
