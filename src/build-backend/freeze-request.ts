import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PreparedEnvironment } from './environment/environment.ts';
import { normalizedName } from './environment/requirement-lines.ts';
import { excludedModules } from './exclude-presets.ts';
import { packagerCacheIn } from './folders.ts';
import { frozenScript } from './frozen-script.ts';
import type { LayerHost } from './layer/compile.ts';
import { layerRequest, makesFolder } from './layer/layer-request.ts';
import type { FreezeOptions, FreezeRequest } from './packager.ts';
import type { BuildPlan } from './plan.ts';
import { parseDataItem } from './pyinstaller/data-item.ts';
import type { Proposal, ProposalInput } from './scan/proposals.ts';
import type { ScanResult } from './scan-sources.ts';
import { versionResource } from './version-resource.ts';

/** What a build has found out before it freezes. */
export interface FreezeContext {
  plan: BuildPlan;
  environment: PreparedEnvironment;
  scan: Pick<ScanResult, 'added' | 'own'>;
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
export async function freezeRequest(context: FreezeContext, host: LayerHost): Promise<FreezeRequest> {
  const { plan, environment, scan, workFolder, distFolder } = context;
  const request = {
    name: plan.name,
    version: plan.version.text,
    searchPaths: searchPaths(plan, scan.added),
    workingDirectory: plan.workingDirectory,
    workFolder: join(workFolder, 'packager'),
    cacheFolder: packagerCacheIn(workFolder),
    distFolder,
    python: environment.python,
    env: environment.env,
  };
  await mkdir(request.workFolder, { recursive: true });
  await mkdir(distFolder, { recursive: true });
  if (plan.source.kind === 'spec') {
    const layer = layerRequest(context, { layered: await makesFolder(plan.source.file), modules: scan.own });
    return { ...request, source: plan.source, options: plan.inputs, versionFile: undefined, layer };
  }
  const layered = plan.inputs.mode === 'onedir';
  const searched = { ...context, searchPaths: request.searchPaths };
  const script = await frozenScript(
    plan.source,
    { ...searched, layered: layered && plan.inputs.layers },
    host,
  );
  return {
    ...request,
    source: { kind: 'script', file: script.file, folder: script.folder },
    options: await freezeOptions(context, script.hidden),
    versionFile: await writeVersionResource(context, host.platform),
    layer: layerRequest(context, { layered, modules: [...scan.own, ...script.own] }),
  };
}

/** Folders of the project that modules are imported from. The script's own folder is the packager's to add. */
function searchPaths({ project, workingDirectory }: BuildPlan, added: readonly Proposal[]): string[] {
  const editable = added.filter(({ input }) => input === 'paths').map(({ value }) => value);
  return [...project.sourceRoots.map((root) => resolve(workingDirectory, root)), ...editable];
}

async function freezeOptions(
  { plan, environment, scan, workFolder }: FreezeContext,
  hidden: readonly string[],
): Promise<FreezeOptions> {
  const { inputs, project } = plan;
  const more = (name: ProposalInput) =>
    scan.added.filter(({ input }) => input === name).map(({ value }) => value);
  const merged = (name: Exclude<ProposalInput, 'paths'>) => [...new Set([...inputs[name], ...more(name)])];
  const own = ownDistribution(environment, project.distribution);
  return {
    ...inputs,
    'collect-all': merged('collect-all'),
    'collect-submodules': merged('collect-submodules'),
    'collect-data': merged('collect-data'),
    'hidden-imports': [...new Set([...hidden, ...merged('hidden-imports')])],
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
