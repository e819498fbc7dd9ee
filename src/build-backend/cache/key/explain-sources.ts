import type { SourceFile, SourceSet, SourceState } from './source-set.ts';

/** The sources of one build at one moment. */
export interface SourcesThen {
  set: SourceSet;
  state: SourceState;
}

/** Whether what a module shows to the outside is the same as before. */
export type Surfaces = (path: string) => 'same' | 'different' | 'unknown';

/** What became of one file, as a line. */
export interface SourceChange {
  path: string;
  line: string;
}

/** The files that differ between two builds: changed ones, then those that are new or gone in a folder. */
export function explainSources(
  previous: SourcesThen,
  current: SourcesThen,
  surfaces: Surfaces,
): SourceChange[] {
  const files = new Map([...previous.set.files, ...current.set.files].map((file) => [file.path, file]));
  const changed = [...files.values()].flatMap((file) => {
    const before = previous.state.digests.get(file.path);
    const after = current.state.digests.get(file.path);
    const line = before === after ? undefined : describe(file, { before, after, surfaces });
    return line === undefined ? [] : [{ path: file.path, line }];
  });
  const told = new Set(changed.map(({ path }) => path));
  return [...changed, ...listedChanges(previous.state, current.state).filter(({ path }) => !told.has(path))];
}

interface Difference {
  before: string | undefined;
  after: string | undefined;
  surfaces: Surfaces;
}

/** Undefined for a file that only one of the builds looked at. */
function describe({ path, role }: SourceFile, { before, after, surfaces }: Difference): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (before === 'absent') return `new file ${path}`;
  if (after === 'absent') return `${path}: gone`;
  if (role !== 'module') return `${path}: changed`;
  return `${path}: ${{ same: 'body only', different: 'not only the body', unknown: 'changed' }[surfaces(path)]}`;
}

function listedChanges(previous: SourceState, current: SourceState): SourceChange[] {
  return [
    ...added(previous.listed, current.listed).map((path) => ({
      path,
      line: `new ${path.endsWith('/') ? 'folder' : 'file'} ${path}`,
    })),
    ...added(current.listed, previous.listed).map((path) => ({ path, line: `${path}: gone` })),
  ];
}

/** What only `after` has; a folder only if none of the files in it says so. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  const fresh = after.filter((name) => !known.has(name));
  return fresh.filter((name, index) => !name.endsWith('/') || !(fresh[index + 1]?.startsWith(name) ?? false));
}
