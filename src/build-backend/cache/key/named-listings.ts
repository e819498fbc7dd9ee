import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildInputs } from '../../inputs.ts';
import type { BuildPlan } from '../../plan.ts';
import { parseDataItem } from '../../pyinstaller/data-item.ts';
import type { ScanResult } from '../../scan-sources.ts';
import { listNames } from './list-names.ts';
import { passedOn } from './passed-on.ts';
import type { SourceListing } from './source-set.ts';

/** What options name; all absolute. */
export interface NamedSources {
  files: string[];
  listings: SourceListing[];
}

/** Files and folders that the options of a build name, given or proposed by the scan. */
export function namedListings(plan: BuildPlan, { added }: Pick<ScanResult, 'added'>): NamedSources {
  const { inputs, project, workingDirectory, output } = plan;
  const values = (
    name: keyof BuildInputs &
      ('add-data' | 'add-binary' | 'collect-data' | 'collect-all' | 'collect-submodules'),
  ) => [
    ...inputs[name],
    ...added.filter(({ input }) => input === name).map(({ value }) => value),
    ...passedOn(inputs, name),
  ];
  const sources = (['add-data', 'add-binary'] as const).flatMap((name) =>
    values(name).map((line) => parseDataItem(name, line).source),
  );
  const found = sources.map((source) => sourcesAt(resolve(workingDirectory, source)));
  const hooks = inputs['hooks-dir'].map((path) => resolve(workingDirectory, path));
  const packages = [
    ...[...values('collect-data'), ...values('collect-all')].map((name) => ({ name, of: 'all' as const })),
    ...values('collect-submodules').map((name) => ({ name, of: 'importable' as const })),
  ];
  return {
    files: [...found.flatMap(({ files }) => files), ...hooks.flatMap((folder) => filesIn(folder, output))],
    listings: [
      ...found.flatMap(({ listings }) => listings),
      ...hooks.map((folder) => ({ folder, deep: true, of: 'all' as const })),
      ...packages.flatMap(({ name, of }) =>
        project.sourceRoots
          .map((root) => resolve(workingDirectory, root, ...name.split('.')))
          .filter(isFolder)
          .map((folder) => ({ folder, deep: true, of })),
      ),
    ],
  };
}

/** A file is itself; of a folder or a pattern the names count, its contents are what was collected. */
function sourcesAt(path: string): NamedSources {
  const [before = path] = path.split(/(?<=[\\/])[^\\/]*[*?[]/, 1);
  if (before !== path) return { files: [], listings: [{ folder: resolve(before), deep: true, of: 'all' }] };
  if (isFolder(path)) return { files: [], listings: [{ folder: path, deep: true, of: 'all' }] };
  return { files: [path], listings: [] };
}

function filesIn(folder: string, output: string): string[] {
  return listNames(folder, { deep: true, of: 'all' }, output)
    .filter((name) => !name.endsWith('/'))
    .map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
