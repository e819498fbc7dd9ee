import type { Host } from '../../shared/host.ts';
import type { CheckName, CheckResult } from '../check.ts';
import type { VerifyInputs } from '../inputs.ts';
import type { Subject } from '../subject/subject.ts';

/** Checks without which starting the program would tell nothing, or would start something else than what was built. */
const NEEDED: readonly CheckName[] = ['exists', 'format', 'manifest', 'target'];

/** Why the program is not started; absent where it is. */
export function whyNotStarted(
  given: Pick<VerifyInputs, 'run'>,
  { target }: Pick<Subject, 'target'>,
  { host, checks }: { host: Pick<Host, 'platform' | 'arch'>; checks: readonly CheckResult[] },
): string | undefined {
  if (given.run === 'never') return "not asked for ('run: never')";
  const blocking = checks.find(({ name, status }) => status === 'failed' && NEEDED.includes(name));
  // What has no format was not found to be a program.
  const unread = checks.some(({ name, status }) => name === 'format' && status !== 'passed');
  const failed = blocking ?? (unread ? checks.find(({ status }) => status === 'failed') : undefined);
  if (failed) return `not reached: '${failed.name}' failed`;
  if (given.run === 'always' || !target || isThisMachine(target, host)) return undefined;
  return `made for ${target.platform} ${target.arch}, and this machine is ${host.platform} ${host.arch} (run this action there too)`;
}

/** Emulators (Rosetta, Windows on ARM) do not count: they are not what the users have. */
function isThisMachine(
  { platform, arch }: NonNullable<Subject['target']>,
  host: Pick<Host, 'platform' | 'arch'>,
): boolean {
  if (platform !== host.platform) return false;
  return arch === host.arch || (arch === 'universal2' && (host.arch === 'x64' || host.arch === 'arm64'));
}
