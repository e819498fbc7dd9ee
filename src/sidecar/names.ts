import { UserError } from '../shared/errors.ts';
import type { Platform, Target } from './target.ts';

/** Names that Windows gives to devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN_CHARACTER = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
/** Room for version, triple and extension below the 255 bytes that file systems allow. */
const LONGEST_NAME = 120;

/** Why no file of this name can be made on Windows, or undefined if one can. */
export function windowsNameProblem(name: string): string | undefined {
  if (WINDOWS_DEVICE.test(name)) return 'Windows keeps this name for a device';
  const character = FORBIDDEN_CHARACTER.exec(name)?.[0];
  if (character) return `${JSON.stringify(character)} cannot be part of a file name on every platform`;
  if (/[. ]$/.test(name)) return 'Windows drops dots and spaces at the end of a name';
  return undefined;
}

/**
 * Checks that `name` can be the name of a program on every platform, so that one configuration serves all.
 * Returns it; throws `name-invalid`.
 */
export function checkName(name: string): string {
  const problem = nameProblem(name);
  if (problem === undefined) return name;
  throw new UserError('name-invalid', `'${name}' cannot be the name of a program: ${problem}.`, {
    hint: `Choose a name of letters, digits, '-', '_' and '.', such as 'backend'.`,
  });
}

/** File name of the program called `name` on `platform`: with `.exe` on Windows, as it is elsewhere. */
export function programName(name: string, platform: Platform): string {
  return platform === 'win32' ? `${checkName(name)}.exe` : checkName(name);
}

/** File name under which Tauri looks for the sidecar `name` (`bundle.externalBin`): `<name>-<triple>[.exe]`. */
export function tauriProgramName(name: string, target: Target): string {
  return programName(`${checkName(name)}-${target.triple}`, target.platform);
}

/** What the files of a hand-over are called, without extension: `<name>-<version>-<triple>`. */
export function handoverName(name: string, version: string, target: Target): string {
  return checkName(`${checkName(name)}-${version}-${target.triple}`);
}

export const ARCHIVE_ENDING = '.tar.zst';
export const MANIFEST_ENDING = '.sidecar.json';

export function archiveName(handover: string): string {
  return `${handover}${ARCHIVE_ENDING}`;
}

export function manifestName(handover: string): string {
  return `${handover}${MANIFEST_ENDING}`;
}

function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'it is empty';
  if (name !== name.trim()) return 'it begins or ends with a space';
  if (name.startsWith('-')) return `it begins with '-' and would be taken for an option`;
  if (Buffer.byteLength(name) > LONGEST_NAME) return `it is longer than ${LONGEST_NAME} bytes`;
  return windowsNameProblem(name);
}
