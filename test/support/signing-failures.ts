/** Runs of sign-notarize that must fail and leave everything as it was. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { filesBelow } from './folders.ts';
import { everythingSaid, runSigning, type SigningOptions, type SigningRun } from './signing-run.ts';

/** Every file below `folder` with its bytes in base64. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const entries = (await filesBelow(folder)).map(async (path) => {
    const bytes = await readFile(join(folder, path)).catch(() => Buffer.from('link to a folder'));
    return [path, bytes.toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Runs and gives the error; checks that no file has changed, nothing is left, and `secret` was not said. */
export async function failingRun(
  options: SigningOptions,
  secret: string,
): Promise<Error & { code: string; hint: string }> {
  const before = await contents(options.folder);
  let run: Omit<SigningRun, 'outputs'> | undefined;
  const error = await runSigning(options, (kept) => {
    run = kept;
  }).then(
    () => new Error('it succeeded'),
    (thrown: Error) => thrown,
  );
  expect(await contents(options.folder)).toEqual(before);
  expect(await readdir(join(options.folder, 'temp')).catch(() => [])).toEqual([]);
  if (run) expect(everythingSaid(run)).not.toContain(secret);
  return error as Error & { code: string; hint: string };
}
