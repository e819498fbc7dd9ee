import { posix } from 'node:path';
import { pyprojectToDynamic } from './files/pyproject-dynamic.ts';
import { readToml, tomlText } from './files/toml.ts';
import type { Row } from './plan.ts';
import { normalPythonName, type Project } from './reading.ts';
import type { Edit } from './stamp.ts';
import { lineAround, type TextFile } from './text-file.ts';

/** The report after the conversion, with what has to be edited beside the version. */
export interface Conversion {
  rows: Row[];
  edits: Edit[];
}

/**
 * Turns the static version of hatch and setuptools projects into one that the file `VERSION` beside them gives.
 * Any other project stays as it is. Throws `make-dynamic-impossible`.
 */
export function makeDynamic(rows: readonly Row[], project: Project): Conversion {
  const changes = new Map<Row, Change>();
  for (const row of rows) {
    const change = conversionOf(row);
    if (change) changes.set(row, change);
  }
  const names = new Set([...changes.values()].map(({ name }) => name));
  const edits: Edit[] = [];
  const result = rows.flatMap((row): Row[] => {
    const change = changes.get(row);
    const made = change?.edits ?? unlocked(row, names);
    if (!made) return [row];
    edits.push(...made);
    return [{ ...row, state: 'made dynamic' }, ...(change ? versionBeside(change.file, row, project) : [])];
  });
  return { rows: result.filter(firstOfItsPath), edits };
}

interface Change {
  file: TextFile;
  /** The project's name in normal form. */
  name: string;
  edits: Edit[];
}

function conversionOf({ finding }: Row): Change | undefined {
  if (finding.kind !== 'spot') return undefined;
  const { file, key, start, end } = finding;
  const name = posix.basename(file.path);
  if (name === 'setup.cfg' && key === 'metadata.version') {
    return { file, name: '', edits: [{ file, start, end, replacement: 'file: VERSION' }] };
  }
  const edits = name === 'pyproject.toml' && key === 'project.version' ? pyprojectToDynamic(file) : undefined;
  return edits && { file, name: nameIn(file), edits };
}

/** The file `VERSION` beside a project, as something to be made if it is not there. */
function versionBeside(file: TextFile, { wanted }: Row, { open }: Project): Row[] {
  const path = posix.join(posix.dirname(file.path), 'VERSION');
  if (open(path)) return [];
  const shown = posix.join(posix.dirname(file.shown), 'VERSION');
  const key = 'whole file';
  const finding = { kind: 'absent', path, key, spelling: 'pep440' } as const;
  return [{ shown, key, found: '', wanted, state: 'absent', reason: '', finding }];
}

/** uv locks no version of a dynamic project: the line goes away. */
function unlocked({ finding }: Row, names: ReadonlySet<string>): Edit[] | undefined {
  if (finding.kind !== 'spot' || posix.basename(finding.file.path) !== 'uv.lock') return undefined;
  const name = finding.key.replace(/^package /, '');
  if (!names.has(normalPythonName(name))) return undefined;
  return [{ file: finding.file, ...lineAround(finding.file.text, finding.start), replacement: '' }];
}

function nameIn(file: TextFile): string {
  return normalPythonName(tomlText(readToml(file), 'project', 'name') ?? '');
}

function firstOfItsPath({ finding }: Row, index: number, rows: readonly Row[]): boolean {
  if (finding.kind !== 'absent') return true;
  return (
    rows.findIndex((row) => row.finding.kind === 'absent' && row.finding.path === finding.path) === index
  );
}
