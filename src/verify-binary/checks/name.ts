import { programName, tauriProgramName } from '../../sidecar/names.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';

/** `name`: the program's file name is that of its platform, `.exe` on Windows and nowhere else, and the manifest's. */
export function checkName({ subject, target }: Evidence): CheckResult {
  const { executable, name, manifest } = subject;
  if (!target) return skipped('name', 'not reached: the platform that the program is for is not known');
  const found = executable.slice(executable.lastIndexOf('/') + 1);
  // Without a manifest, the name comes from the file; only its ending can be wrong.
  const wanted = programName(manifest?.name ?? name, target.platform);
  const allowed = manifest ? [wanted, tauriProgramName(name, target)] : [wanted];
  const right = manifest ? allowed.includes(found) : /\.exe$/i.test(found) === (target.platform === 'win32');
  if (right) return passed('name', `'${found}'`, `'${wanted}'`);
  return failed('name', {
    measured: `'${found}'`,
    expected: `'${wanted}' on ${target.platform}`,
    hint: `Rename it, or let build-backend name it: 'name: ${manifest?.name ?? name}'. An app looks for the name of the platform and finds nothing else.`,
  });
}
