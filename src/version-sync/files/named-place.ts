import { extname } from 'node:path/posix';
import { UserError } from '../../shared/errors.ts';
import { type Range, type Spelling, type Spot, spotAt } from '../finding.ts';
import type { TextFile } from '../text-file.ts';
import { readIni } from './ini.ts';
import { jsonText, readJson } from './json.ts';
import { assignmentsOf } from './python-assignment.ts';
import { readPython } from './python-text.ts';
import { readToml, tomlAt } from './toml.ts';
import { yamlRange } from './yaml.ts';

/** A key, or keys separated by dots. Anything else after `#` is a regular expression. */
const KEY = /^[\w$@/-]+(?:\.[\w$@/-]+)*$/;
const PYTHON_LIKE = /^\.(?:py|pyi|cfg|ini|toml|md|rst)$/;

/** Finds the text at some keys, by the ending of the file's name. */
const BY_KEY: Readonly<Record<string, (file: TextFile, keys: string[]) => Range | undefined>> = {
  '.json': (file, keys) => jsonText(readJson(file, 'json5'), ...keys),
  '.json5': (file, keys) => jsonText(readJson(file, 'json5'), ...keys),
  '.jsonc': (file, keys) => jsonText(readJson(file, 'json5'), ...keys),
  '.toml': (file, keys) => {
    const value = tomlAt(readToml(file), ...keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
    return value?.text === undefined ? undefined : value;
  },
  '.yaml': yamlRange,
  '.yml': yamlRange,
  '.cfg': iniRange,
  '.ini': iniRange,
  '.plist': plistRange,
};

/**
 * The places in `file` that `place` names: a key, a name that Python code assigns, or a regular expression.
 * A group `version` (else the first one, else the whole match) is the version; a group `semver`, `pep440` or `windows`
 * also says how to spell it. Throws `version-place-missing` if there is nothing.
 */
export function namedPlaces(file: TextFile, place: string): Spot[] {
  const spots = KEY.test(place) ? byKey(file, place) : undefined;
  const found = spots ?? byRegex(file, place);
  if (found.length > 0) return found;
  throw new UserError('version-place-missing', `'${file.shown}' has nothing at '${place}'.`, {
    hint: `Change the line '${file.path}#${place}' of the input 'files'.`,
    place: { file: file.shown },
  });
}

function byKey(file: TextFile, key: string): Spot[] | undefined {
  const ending = extname(file.path);
  if (ending === '.py' || ending === '.pyi') return assignmentsOf(readPython(file), key);
  const range = BY_KEY[ending]?.(file, key.split('.'));
  if (range) return [spotAt(file, key, range, spellingFor(file, range))];
  return ending in BY_KEY ? [] : undefined;
}

function byRegex(file: TextFile, source: string): Spot[] {
  const matches = [...file.text.matchAll(regexOf(source))].filter(([text]) => text !== '');
  return matches.map((match) => {
    const groups = match.indices?.groups ?? {};
    const [start, end] = groups['version'] ?? match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
    const named = (['semver', 'pep440', 'windows'] as const).find((name) => groups[name]);
    const [from, to] = (named && groups[named]) ?? [start, end];
    const range = { start: from, end: to };
    return spotAt(file, source, range, named ?? spellingFor(file, range));
  });
}

function regexOf(source: string): RegExp {
  try {
    return new RegExp(source, 'dgm');
  } catch (cause) {
    throw new UserError(
      'input-invalid',
      `The input 'files' has '${source}', which is no regular expression.`,
      {
        hint: cause instanceof Error ? cause.message : '',
        exitCode: 2,
        cause,
      },
    );
  }
}

/** As the version there is spelled now; a final release looks the same in both. */
function spellingFor(file: TextFile, { start, end }: Range): Spelling {
  if (extname(file.path) === '.plist') return 'numbers';
  if (file.text.slice(start, end).includes('-')) return 'semver';
  return PYTHON_LIKE.test(extname(file.path)) ? 'pep440' : 'semver';
}

function iniRange(file: TextFile, keys: string[]): Range | undefined {
  const key = keys.at(-1) ?? '';
  return readIni(file).get(keys.slice(0, -1).join('.'))?.get(key.toLowerCase());
}

function plistRange(file: TextFile, keys: string[]): Range | undefined {
  const key = keys.join('.').replace(/\W/g, '\\$&');
  const match = new RegExp(String.raw`<key>\s*${key}\s*</key>\s*<string>([^<]*)</string>`, 'd');
  const [start, end] = match.exec(file.text)?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}
