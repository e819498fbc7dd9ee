import { type CheckResult, failed, passed } from '../check.ts';
import type { Evidence } from './evidence.ts';

/** `exists`: the program is where the manifest, or the name of what was given, says. */
export function checkExists({ subject, unreadable }: Evidence): CheckResult {
  const { executable, files, source, manifest } = subject;
  if (unreadable?.check !== 'exists') return passed('exists', `'${executable}' and ${count(files.length)}`);
  return failed('exists', {
    measured: `${unreadable.what}; there are ${files.length} other entries`,
    expected: `a file '${executable}'${manifest ? ', as the manifest says' : ''}`,
    hint: 'Build again and hand over the archive as it was written: whatever removed the program (a virus scanner, a clean-up, a filter of the upload) is between the build and this step.',
    details: [`Looked in: ${source}`, ...files.slice(0, 20).map(({ path }) => path)],
  });
}

function count(files: number): string {
  return files === 1 ? 'nothing else' : `${files - 1} more ${files === 2 ? 'entry' : 'entries'}`;
}
