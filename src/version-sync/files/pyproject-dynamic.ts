import type { AST } from 'toml-eslint-parser';
import { UserError } from '../../shared/errors.ts';
import { applyEdits, type Edit } from '../stamp.ts';
import { lineAround, type TextFile } from '../text-file.ts';
import { readToml, type Toml, tomlAt, tomlText } from './toml.ts';

/** How a build backend is told to read the version from the file `VERSION` beside pyproject.toml. */
interface Recipe {
  table: readonly string[];
  lines: readonly string[];
}

const HATCH: Recipe = {
  table: ['tool', 'hatch', 'version'],
  lines: ['path = "VERSION"', 'pattern = "(?P<version>.+)"'],
};
const SETUPTOOLS: Recipe = {
  table: ['tool', 'setuptools', 'dynamic'],
  lines: ['version = { file = "VERSION" }'],
};

/**
 * The edits that make `project.version` of a hatch or setuptools project dynamic; undefined for any other project.
 * Throws `make-dynamic-impossible` where the file has the tables in a form that cannot be added to.
 */
export function pyprojectToDynamic(file: TextFile): Edit[] | undefined {
  const toml = readToml(file);
  const recipe = recipeFor(tomlText(toml, 'build-system', 'build-backend') ?? '');
  if (!recipe) return undefined;
  const edits = [...declare(toml), settings(toml, recipe)];
  checkResult(file, edits, recipe);
  return edits;
}

function recipeFor(backend: string): Recipe | undefined {
  if (backend.startsWith('hatchling')) return HATCH;
  return backend.startsWith('setuptools') ? SETUPTOOLS : undefined;
}

/** `version = "1.2.0"` becomes `dynamic = ["version"]`, or goes away if there is a list to add it to. */
function declare(toml: Toml): Edit[] {
  const { file } = toml;
  const version = pairOf(toml, 'project', 'version');
  const dynamic = tomlAt(toml, 'project', 'dynamic');
  if (dynamic?.node.type !== 'TOMLArray') {
    const key = toml.file.text
      .slice(version.start, version.keyEnd)
      .replace(/(["']?)version\1\s*$/, 'dynamic');
    return [{ file, start: version.start, end: version.end, replacement: `${key} = ["version"]` }];
  }
  const at = dynamic.start + 1;
  const separator = dynamic.node.elements.length > 0 ? ', ' : '';
  return [
    { file, ...lineAround(file.text, version.start), replacement: '' },
    { file, start: at, end: at, replacement: `"version"${separator}` },
  ];
}

/** The recipe's lines: in its table if there is one, else as a new table at the end. */
function settings({ file, tables }: Toml, { table, lines }: Recipe): Edit {
  const end = lineEnding(file.text);
  const header = tables.find(({ path }) => path.join('.') === table.join('.'));
  if (header) {
    const at = lineAround(file.text, header.end).end;
    return { file, start: at, end: at, replacement: lines.map((line) => `${line}${end}`).join('') };
  }
  const at = file.text.length;
  const gap = file.text.endsWith('\n') ? end : `${end}${end}`;
  const text = [`[${table.join('.')}]`, ...lines].map((line) => `${line}${end}`).join('');
  return { file, start: at, end: at, replacement: `${gap}${text}` };
}

function pairOf(toml: Toml, ...path: string[]): { start: number; keyEnd: number; end: number } {
  const pair = tomlAt(toml, ...path)?.node.parent as AST.TOMLKeyValue;
  const [start, keyEnd, end] = [pair.range[0], pair.key.range[1], pair.range[1]];
  return { start: start + toml.shift, keyEnd: keyEnd + toml.shift, end: end + toml.shift };
}

function checkResult(file: TextFile, edits: readonly Edit[], { table }: Recipe): void {
  try {
    readToml({ ...file, text: applyEdits(file.text, edits) });
  } catch (cause) {
    throw new UserError(
      'make-dynamic-impossible',
      `'${file.shown}' has no place for a table [${table.join('.')}].`,
      {
        hint: `Write the version into VERSION yourself and add the table by hand.`,
        place: { file: file.shown },
        cause,
      },
    );
  }
}

function lineEnding(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
