import type { Difference } from '../../sidecar/tree/verify.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';

const NAMED = 3;
const LISTED = 50;

/**
 * `manifest`: every file has the content that the manifest says, none is missing, none is more. What another check
 * says of the same cause (a program that is none, a lost folder, a program for another machine) is not said again.
 */
export function checkManifest(evidence: Evidence, wrongProgram: boolean): CheckResult {
  const { subject, unreadable, lostFolder, differences } = evidence;
  const { manifest } = subject;
  if (!manifest) return skipped('manifest', 'there is no manifest');
  const explained = ({ path }: Difference) =>
    ((unreadable !== undefined || wrongProgram) && path === manifest.executable) ||
    (lostFolder !== undefined && path.startsWith(`${lostFolder}/`));
  const own = differences.manifest.filter((one) => !explained(one));
  if (own.length > 0) return failed('manifest', finding(own, evidence));
  if (differences.manifest.length > 0) {
    const why =
      lostFolder === undefined ? `'${manifest.executable}' is another one` : `'${lostFolder}' is missing`;
    return skipped('manifest', `not reached: ${why}; all other files are as the manifest says`);
  }
  const said = `the contents of ${subject.files.length} entries`;
  return passed(
    'manifest',
    subject.digest === manifest.digest ? `${said}, ${subject.digest}` : said,
    manifest.digest,
  );
}

function finding(own: readonly Difference[], { subject }: Evidence) {
  const first = own.slice(0, NAMED).map(described).join(', ');
  const more = own.length > NAMED ? `, and ${own.length - NAMED} more` : '';
  return {
    measured: `${own.length} of the files differ: ${first}${more}`,
    expected: `${subject.manifest?.files.length} entries with the contents that they had after the build`,
    hint: "Something changed the files after the manifest was written. If that was meant (signing, a file added by hand), do it before: 'add-data', or a step of these actions, which writes the manifest anew.",
    details: own.slice(0, LISTED).map(detailed),
  };
}

function described({ path, what }: Difference): string {
  return `'${path}' ${what === 'missing' ? 'is missing' : what === 'extra' ? 'is not in the manifest' : 'was changed'}`;
}

function detailed(one: Difference): string {
  const { expected, found } = one;
  return `${described(one)}${expected === undefined ? '' : `: found ${found}, expected ${expected}`}`;
}
