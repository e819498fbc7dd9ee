import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { SigningContext } from '../types.ts';

/**
 * What a Python program frozen by PyInstaller needs under the hardened runtime, and no more. Programs get it, libraries
 * never do: macOS asks the program that runs.
 *
 * `allow-unsigned-executable-memory`: ctypes and cffi make small functions in memory when C calls back into Python.
 *
 * Not in it, because each opens a door: `disable-library-validation` (only for libraries of another team, such as
 * plug-ins; here all files get one team), `allow-jit` (numba, PyPy), `allow-dyld-environment-variables`,
 * device and network entitlements. Who needs one gives a file of their own.
 */
export const PYINSTALLER_ENTITLEMENTS = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>com.apple.security.cs.allow-unsigned-executable-memory</key>
	<true/>
</dict>
</plist>
`;

/**
 * The file with the entitlements of programs: the given one (relative to `folder`), or the set for PyInstaller, written
 * into `work`. Undefined for `none`. Throws `entitlements-invalid`.
 */
export async function entitlementsFile(
  given: string | undefined,
  folder: string,
  work: string,
): Promise<string | undefined> {
  if (given === 'none') return undefined;
  if (given === undefined) {
    const file = join(work, 'entitlements.plist');
    await writeFile(file, PYINSTALLER_ENTITLEMENTS);
    return file;
  }
  const file = resolve(folder, given);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const problem = text === undefined ? 'there is no such file' : entitlementsProblem(text);
  if (problem === undefined) return file;
  throw new UserError('entitlements-invalid', `'entitlements: ${given}' cannot be used: ${problem}.`, {
    place: { file },
    hint: "Give a property list in XML whose top is a <dict>, or leave 'entitlements' out for the set that PyInstaller needs.",
  });
}

function entitlementsProblem(text: string): string | undefined {
  if (text.startsWith('bplist'))
    return 'it is a binary property list (convert it: plutil -convert xml1 FILE)';
  return /<plist\b[\s\S]*<dict[\s\S]*<\/plist>/.test(text) ? undefined : 'it is no property list';
}

/** Whether the entitlements that were given let programs load libraries of other teams. */
export async function allowsForeignLibraries({
  given,
  host,
}: Pick<SigningContext, 'given' | 'host'>): Promise<boolean> {
  if (given.entitlements === undefined || given.entitlements === 'none') return false;
  const file = resolve(host.workspace, given['working-directory'], given.entitlements);
  const text = await readFile(file, 'utf8').catch(() => '');
  return /<key>com\.apple\.security\.cs\.disable-library-validation<\/key>\s*<true\/>/.test(text);
}
