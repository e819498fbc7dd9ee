import { expect, test } from 'vitest';
import {
  check,
  failure,
  LINUX,
  type Samples,
  sampleBundle,
  WINDOWS,
} from '../../../test/support/sample-subject.ts';

/** The sample bundle with its program under another name. */
function renamed(target: typeof LINUX, to: string): Samples {
  const { app, 'app.exe': windows, ...rest } = sampleBundle(target);
  const program = app ?? windows;
  if (!program) throw new Error('the sample has no program');
  return { ...rest, [to]: program };
}

test.each([
  ['on Windows without its ending', WINDOWS, 'app', "'app.exe' on win32"],
  ['on Linux with that of Windows', LINUX, 'app.exe', "'app' on linux"],
  ['of another name', LINUX, 'main', "'app' on linux"],
])('it fails %s', async (_, target, executable, expected) => {
  const { results } = await check({ target, files: renamed(target, executable), manifest: { executable } });
  expect(failure(results, 'name')).toMatchObject({ measured: `'${executable}'`, expected });
});

test('the name that Tauri looks for is one, too', async () => {
  const executable = `app-${WINDOWS.triple}.exe`;
  const { results } = await check({
    target: WINDOWS,
    files: renamed(WINDOWS, executable),
    manifest: { executable },
  });
  expect(results.find(({ name }) => name === 'name')?.status).toBe('passed');
});

test('without a manifest, only the ending can be wrong', async () => {
  const files = renamed(WINDOWS, 'server');
  const { results } = await check({ target: WINDOWS, files, manifest: false });
  expect(failure(results, 'name').expected).toContain('.exe');
});
