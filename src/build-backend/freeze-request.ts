import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../shared/host.ts';
import { startScript } from './entry.ts';
import type { PreparedEnvironment } from './environment/environment.ts';
import { normalizedName } from './environment/requirement-lines.ts';
import { excludedModules } from './exclude-presets.ts';
import type { FreezeOptions, FreezeRequest } from './packager.ts';
import type { BuildPlan } from './plan.ts';
import { parseDataItem } from './pyinstaller/data-item.ts';
import type { Proposal, ProposalInput } from './scan/proposals.ts';
import { versionResource } from './version-resource.ts';

/** What a build has found out before it freezes. */
export interface FreezeContext {
  plan: BuildPlan;
  environment: PreparedEnvironment;
  /** Options that the scan is sure of. */
  added: readonly Proposal[];
  /** Empty; for what is needed on the way. */
  workFolder: string;
  distFolder: string;
}

/** The file in the bundle's top folder that states the version. */
export const VERSION_FILE = 'VERSION';

/**
 * Turns inputs, proposals and the version into one request to the packager, and writes the small files that it
 * needs.
 */
export async function freezeRequest(
  context: FreezeContext,
  host: Pick<Host, 'platform'>,
): Promise<FreezeRequest> {
  const { plan, environment, added, workFolder, distFolder } = context;
  const request = {
    name: plan.name,
    version: plan.version.text,
    searchPaths: searchPaths(plan, added),
    workingDirectory: plan.workingDirectory,
    workFolder: join(workFolder, 'packager'),
    distFolder,
    python: environment.python,
    env: environment.env,
  };
  await mkdir(request.workFolder, { recursive: true });
  await mkdir(distFolder, { recursive: true });
  if (plan.source.kind === 'spec') {
    return { ...request, source: plan.source, options: plan.inputs, versionFile: undefined };
  }
  return {
    ...request,
    source: { kind: 'script', file: await scriptOf(context) },
    options: await freezeOptions(context),
    versionFile: await writeVersionResource(context, host.platform),
  };
}

/** Folders of the project that modules are imported from. The script's own folder is the packager's to add. */
function searchPaths({ project, workingDirectory }: BuildPlan, added: readonly Proposal[]): string[] {
  const editable = added.filter(({ input }) => input === 'paths').map(({ value }) => value);
  return [...project.sourceRoots.map((root) => resolve(workingDirectory, root)), ...editable];
}

async function scriptOf({ plan, workFolder }: FreezeContext): Promise<string> {
  const { source } = plan;
  if (source.kind !== 'module') return source.file;
  // In a folder of its own: a script's folder is searched first and must not hide a package.
  const folder = join(workFolder, 'entry');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'sidecar_entry.py');
  await writeFile(file, startScript(source));
  return file;
}

async function freezeOptions({
  plan,
  environment,
  added,
  workFolder,
}: FreezeContext): Promise<FreezeOptions> {
  const { inputs, project, source } = plan;
  const more = (name: ProposalInput) => added.filter(({ input }) => input === name).map(({ value }) => value);
  const merged = (name: Exclude<ProposalInput, 'paths'>) => [...new Set([...inputs[name], ...more(name)])];
  const entryModule = source.kind === 'module' ? [source.module] : [];
  const own = ownDistribution(environment, project.distribution);
  return {
    ...inputs,
    'collect-all': merged('collect-all'),
    'collect-submodules': merged('collect-submodules'),
    'collect-data': merged('collect-data'),
    'hidden-imports': [...new Set([...entryModule, ...merged('hidden-imports')])],
    'copy-metadata': [...new Set([...(own === undefined ? [] : [own]), ...merged('copy-metadata')])],
    'exclude-modules': excludedModules(inputs),
    'add-data': [
      ...merged('add-data').filter((line) => !isTopVersion(line) || inputs['add-data'].includes(line)),
      ...(await versionFile(plan, workFolder)),
    ],
  };
}

/** The project's own distribution, if the environment knows it: then the program can ask for its metadata. */
function ownDistribution(
  environment: PreparedEnvironment,
  distribution: string | undefined,
): string | undefined {
  if (distribution === undefined) return undefined;
  return environment.distributions.find(({ name }) => normalizedName(name) === normalizedName(distribution))
    ?.name;
}

/** `VERSION` in the bundle's top folder, unless the user puts one there. */
async function versionFile({ inputs, version }: BuildPlan, workFolder: string): Promise<string[]> {
  if (inputs['add-data'].some(isTopVersion)) return [];
  const file = join(workFolder, VERSION_FILE);
  await writeFile(file, `${version.text}\n`);
  return [`${file}:.`];
}

/** The scan proposes the project's own `VERSION` where the code reads it; ours states the version asked for. */
function isTopVersion(line: string): boolean {
  const { source, destination } = parseDataItem('add-data', line);
  return destination === '.' && /(?:^|[\\/])VERSION$/.test(source);
}

async function writeVersionResource(
  context: FreezeContext,
  platform: NodeJS.Platform,
): Promise<string | undefined> {
  const { plan, workFolder } = context;
  if (platform !== 'win32' || !plan.inputs['version-resource'] || plan.name === undefined) return undefined;
  const project = plan.project.pyproject?.data.project;
  const file = join(workFolder, 'version-resource.txt');
  const text = versionResource({
    name: plan.name,
    version: plan.version.text,
    windowsVersion: plan.version.windows,
    company: project?.authors[0]?.name,
    description: project?.description,
  });
  await writeFile(file, text);
  return file;
}
