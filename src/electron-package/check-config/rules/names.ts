import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { type Keys, textAt, textOf, valueAt, within } from '../values.ts';

const RULE = 'names';
const FORBIDDEN = /[<>:"/\\|?*]/;
const EXECUTABLE_KEYS: readonly Keys[] = [
  ['executableName'],
  ['win', 'executableName'],
  ['mac', 'executableName'],
  ['linux', 'executableName'],
];

/** The names become files and folders on every platform; electron-builder would quietly change them. */
export function names(subject: ConfigSubject): Finding[] {
  return [...productName(subject), ...executableNames(subject)];
}

function productName({ config }: ConfigSubject): Finding[] {
  const stated = valueAt(config, ['productName']);
  const name = textOf(stated) ?? textOf(within(config.packageJson, ['productName']));
  const place =
    stated === undefined ? config.placeInPackage(['productName']) : config.placeOf(['productName']);
  const found = name ?? stated;
  if (found === undefined || found === null) return [];
  const problem = problemOf(String(found));
  if (problem === undefined) return [];
  const message = `'productName' is '${String(found)}': ${problem}.`;
  return [failing(RULE, { message, hint: "Write a plain name such as 'My App'.", place })];
}

function problemOf(name: string): string | undefined {
  const letter = FORBIDDEN.exec(name)?.[0];
  if (letter !== undefined) return `file names cannot have ${letter} on Windows`;
  if (name.trim() !== name || name === '') return 'it begins or ends with a space, or is empty';
  if (name.endsWith('.')) return 'Windows drops a full stop at the end of a name';
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? 'Windows keeps that name for a device' : undefined;
}

function executableNames({ config }: ConfigSubject): Finding[] {
  return EXECUTABLE_KEYS.flatMap((at) => {
    const name = textAt(config, at);
    if (name === undefined || name.includes('${')) return [];
    const key = at.join('.');
    const extended = /\.(?:exe|app)$/i.test(name);
    if (/^[A-Za-z0-9][\w.-]*$/.test(name) && !extended) return [];
    const problem = extended
      ? 'electron-builder adds the extension'
      : 'it is typed, and stands in desktop files and paths';
    const right = name
      .replace(/\.(?:exe|app)$/i, '')
      .trim()
      .replace(/[^\w.-]+/g, '-')
      .toLowerCase();
    return [
      failing(RULE, {
        message: `'${key}' is '${name}': ${problem}. Expected letters, digits, '-', '_' and '.'.`,
        hint: `Write '${key}: ${right}'.`,
        place: config.placeOf(at),
      }),
    ];
  });
}
