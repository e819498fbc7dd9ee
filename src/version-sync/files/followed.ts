import { posix } from 'node:path';
import { type Finding, spotAt, suspicious, withoutSpace } from '../finding.ts';
import type { Project } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { assignedVersion, usualVersions } from './python-assignment.ts';
import { wholeText } from './version-file.ts';

/** A setting that points to another file. */
export interface Pointer {
  /** The file with the setting. */
  from: TextFile;
  key: string;
  /** Where it points to, relative to its own folder. */
  path: string;
}

/** The version in a file that holds nothing else, such as `VERSION`. */
export function followFile(project: Project, pointer: Pointer): Finding[] {
  const path = target(pointer);
  const file = project.open(path);
  if (!file) return [{ kind: 'absent', path, key: 'whole file', spelling: 'pep440' }];
  return [wholeText(file, 'whole file', 'pep440')];
}

/** The version that stands where `pattern` (a Python regular expression with a group `version`) finds it. */
export function followPattern(project: Project, pointer: Pointer, pattern: string): Finding[] {
  const { from, key } = pointer;
  const regex = fromPython(pattern);
  if (!regex) return [suspicious(from, key, `its pattern '${pattern}' is not understood here`)];
  const path = target(pointer);
  const file = project.open(path);
  if (!file) {
    const plain = regex.exec('1.2.3')?.groups?.['version'] === '1.2.3';
    if (plain) return [{ kind: 'absent', path, key: 'whole file', spelling: 'pep440' }];
    return [suspicious(from, key, `it points to '${path}', which does not exist`)];
  }
  const range = regex.exec(file.text)?.indices?.groups?.['version'];
  if (!range) return [suspicious(file, key, `the pattern '${pattern}' finds no version in it`)];
  // `.+` also takes a carriage return and spaces at the end of the line.
  const trimmed = withoutSpace(file.text, { start: range[0], end: range[1] });
  const spot = spotAt(file, `${key} in ${from.shown}`, trimmed, 'pep440');
  const repeated = path.endsWith('.py')
    ? usualVersions(file).filter(({ found }) => found === spot.found)
    : [];
  return [spot, ...repeated];
}

/** The version in the module of `package.module.attribute`, looked for in `roots`. */
export function followAttribute(
  project: Project,
  pointer: Omit<Pointer, 'path'> & { attribute: string; roots: readonly string[] },
): Finding[] {
  const { from, key, attribute, roots } = pointer;
  const parts = attribute.split('.');
  const name = parts.pop() ?? '';
  const file = firstModule(
    project,
    from,
    roots.map((root) => posix.join(root, ...parts)),
  );
  return file
    ? assignedVersion(file, name)
    : [suspicious(from, key, `there is no module '${parts.join('.')}' for '${attribute}'`)];
}

/** The first of the modules or packages at `paths` (without `.py`, relative to the folder of `from`) that exists. */
export function firstModule(
  project: Project,
  from: TextFile,
  paths: readonly string[],
): TextFile | undefined {
  for (const path of paths) {
    for (const ending of ['.py', '/__init__.py']) {
      const file = project.open(posix.join(posix.dirname(from.path), `${path}${ending}`));
      if (file) return file;
    }
  }
  return undefined;
}

/** A Python regular expression as one of JavaScript's, or undefined if it cannot be. */
function fromPython(pattern: string): RegExp | undefined {
  const [, inline = '', rest = ''] = /^(?:\(\?([aimsux]+)\))?(.*)$/s.exec(pattern) ?? [];
  if (inline.includes('x')) return undefined;
  const source = rest
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replaceAll('\\A', '(?<![^])')
    .replaceAll('\\Z', '(?![^])');
  try {
    return new RegExp(source, `dm${[...'is'].filter((flag) => inline.includes(flag)).join('')}`);
  } catch {
    return undefined;
  }
}

function target({ from, path }: Pointer): string {
  return posix.join(posix.dirname(from.path), path.replaceAll('\\', '/'));
}
