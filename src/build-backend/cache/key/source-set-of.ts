import { existsSync, realpathSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import type { ApplicationLayer } from '../../layer/application-layer.ts';
import type { BuildPlan } from '../../plan.ts';
import type { ScanResult } from '../../scan-sources.ts';
import { dataListings } from './data-listings.ts';
import { executedCode, executionRoots } from './executed-code.ts';
import { fixedFiles } from './fixed-files.ts';
import { namedListings } from './named-listings.ts';
import { packageListings, searchRoots } from './package-listings.ts';
import { belowWorkspace, isInside, sourcePath } from './source-path.ts';
import type { SourceListing, SourceRole, SourceSet } from './source-set.ts';
import { specFiles, specFolders } from './spec-files.ts';

/** What is known about a build that was made. */
export interface MadeBuild {
  layer: ApplicationLayer;
  plan: BuildPlan;
  scan: Pick<ScanResult, 'added' | 'files' | 'looked'>;
  /** Files that the key names by itself, links resolved: the interpreter's own. */
  keyed: readonly string[];
}

/** A file with several roles has the strictest. */
const STRICTNESS: Readonly<Record<SourceRole, number>> = { data: 0, module: 1, fixed: 2 };

/** Every file that the build read, and every folder in which another file would have changed it. */
export async function sourceSetOf(
  build: MadeBuild,
  host: Pick<Host, 'temp' | 'workspace'>,
): Promise<SourceSet> {
  const { layer, plan, scan, keyed } = await asGiven(build, host);
  const base = { workingDirectory: plan.workingDirectory, workspace: host.workspace };
  const roles = new Map<string, SourceRole>();
  const add = (path: string, role: SourceRole) => {
    const name = sourcePath(path, base);
    const known = roles.get(name);
    if (known === undefined || STRICTNESS[role] > STRICTNESS[known]) roles.set(name, role);
  };
  for (const { source, how } of layer.files) add(source, how.kind);
  for (const file of layer.fixed)
    if (!isOurs(file, base.workingDirectory, host) && !isKeyed(file, keyed)) add(file, 'fixed');
  const addNew = (path: string) => {
    if (!roles.has(sourcePath(path, base))) add(path, 'fixed');
  };
  // A module that was read and not collected can still ask for others; one that is data is not followed as a module.
  for (const file of scan.files) if (roles.get(sourcePath(file, base)) !== 'module') add(file, 'fixed');
  for (const file of [...(await fixedFiles(plan, host)), ...specFiles(plan, host)]) addNew(file);
  const named = namedListings(plan, scan);
  for (const file of named.files) addNew(file);
  // What is missing there may come to be, as a file or as a folder.
  for (const place of scan.looked) if (!isFolder(place)) addNew(place);
  const roots = searchRoots(plan, scan);
  const hooks = named.files.filter((file) => isHook(file, plan));
  for (const file of executedCode({ layer, plan, scan, roots: executionRoots(plan, roots), hooks }))
    add(file, 'fixed');
  const listings = [
    ...dataListings(layer, plan),
    ...roots.map((folder) => ({ folder, deep: false, of: 'importable' as const })),
    ...packageListings(layer, roots),
    ...named.listings,
    ...scan.looked.map((folder) => ({ folder, deep: true, of: 'all' as const })),
    ...specFolders(plan, host).map((folder) => ({ folder, deep: true, of: 'sources' as const })),
  ];
  return {
    files: [...roles].map(([path, role]) => ({ path, role })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    listings: uniqueListings(listings.map((one) => ({ ...one, folder: sourcePath(one.folder, base) }))),
  };
}

function isHook(file: string, { inputs, workingDirectory }: BuildPlan): boolean {
  return inputs['hooks-dir'].some((folder) => isInside(file, resolve(workingDirectory, folder)));
}

/** The build with every path below the workspace as it was given, not as links resolve. */
async function asGiven(
  { layer, plan, scan, keyed }: MadeBuild,
  { workspace }: Pick<Host, 'workspace'>,
): Promise<MadeBuild> {
  const folders = { workspace, real: await realpath(workspace) };
  const below = (path: string) => belowWorkspace(path, folders);
  return {
    layer: {
      ...layer,
      files: layer.files.map((file) => ({ ...file, source: below(file.source) })),
      fixed: layer.fixed.map(below),
    },
    plan,
    scan: { ...scan, files: scan.files.map(below), looked: scan.looked.map(below) },
    keyed,
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether the key holds this very file already. It is as large as all of a small program. */
function isKeyed(file: string, keyed: readonly string[]): boolean {
  const name = basename(file);
  return keyed.some((path) => basename(path) === name && existsSync(file) && realpathSync(file) === path);
}

/** Whether a file is one that the build wrote for itself: it is new in every run. */
function isOurs(file: string, workingDirectory: string, { temp }: Pick<Host, 'temp'>): boolean {
  return isInside(file, temp) && !isInside(file, workingDirectory);
}

function uniqueListings(listings: readonly SourceListing[]): SourceListing[] {
  const byText = new Map(listings.map((one) => [`${one.folder}\0${one.of}\0${one.deep}`, one]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, listing]) => listing);
}
