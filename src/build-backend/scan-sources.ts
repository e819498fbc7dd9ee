import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import type { Host } from '../shared/host.ts';
import type { PreparedEnvironment } from './environment/environment.ts';
import { normalizedName } from './environment/requirement-lines.ts';
import { excludedModules } from './exclude-presets.ts';
import type { BuildPlan } from './plan.ts';
import { warnOf } from './proof/import-proof.ts';
import type { KnownPackages } from './report/package-sizes.ts';
import { unreachableData } from './scan/data-proposals.ts';
import { missingError } from './scan/missing.ts';
import { type Proposal, proposals } from './scan/proposals.ts';
import { type RequiredModule, requiredModules } from './scan/required-modules.ts';
import { scanBackend } from './scan/scan.ts';
import type { PackageData, Scan, ScanEntry } from './scan/scan-types.ts';
import { specScript } from './spec-script.ts';

/** What the sources tell about the build. */
export interface ScanResult {
  /** Options that the code needs and the packager cannot know; empty with a spec, which is never changed. */
  added: readonly Proposal[];
  suggested: readonly Proposal[];
  required: readonly RequiredModule[];
  packageData: readonly PackageData[];
  known: KnownPackages;
  /** The project's own files that were read to find all this out, absolute. */
  files: readonly string[];
  /** Where the code looks for data that may come to be: missing files and folders, and folders with other files; absolute. */
  looked: readonly string[];
  /** Top-level modules of the project and of editable installs, the entry's script not among them. */
  own: readonly string[];
}

const NOTHING: ScanResult = {
  added: [],
  suggested: [],
  required: [],
  packageData: [],
  known: { application: new Set(), installed: new Set(), byDistribution: new Map() },
  files: [],
  looked: [],
  own: [],
};

/**
 * Reads the sources and says what they need. Throws `module-not-installed` as `check-imports` says, and what is wrong
 * with the entry. A spec whose script cannot be told from its text is not scanned; that is said.
 */
export async function scanSources(
  plan: BuildPlan,
  environment: PreparedEnvironment,
  host: Host,
): Promise<ScanResult> {
  const entry = await scanEntry(plan);
  if (!entry) {
    host.annotate(
      'warning',
      "The spec's Analysis(…) names no script as plain text, so the sources are not scanned.",
    );
    return NOTHING;
  }
  const { workingDirectory, project } = plan;
  const request = {
    root: workingDirectory,
    entry,
    platform: host.platform,
    searchPaths: project.sourceRoots,
  };
  const scan = await scanBackend(request, {
    python: environment.python,
    host,
    shown: fromWorkspace(workingDirectory, host),
  });
  reportOddities(scan, host);
  reportMissing(scan, plan, host);
  const { certain: found, suggested } = proposals(scan, givenOptions(plan));
  const certain = [...found, ...startOfPackage(scan, plan)];
  const fromSpec = plan.source.kind === 'spec';
  for (const { input, value, reason } of fromSpec ? [] : certain)
    host.info(`added ${input}: ${value} (${reason})`);
  return {
    added: fromSpec ? [] : certain,
    // A spec may have its own way to say the same: what it lacks shows in the proof.
    suggested: fromSpec ? [] : suggested,
    required: requiredModules(scan),
    packageData: scan.packageData,
    known: knownPackages(scan),
    files: filesOf(scan, workingDirectory, host),
    looked: scan.looked.map((path) => resolve(workingDirectory, path)),
    own: ownModules(scan),
  };
}

/** Annotations count from the workspace; the scan counts from the working directory. Installed files stay as they are. */
function fromWorkspace(
  workingDirectory: string,
  { workspace }: Pick<Host, 'workspace'>,
): (file: string) => string {
  const prefix = relative(workspace, workingDirectory);
  if (prefix === '' || prefix.startsWith('..') || isAbsolute(prefix)) return (file) => file;
  return (file) =>
    existsSync(join(workingDirectory, file)) ? join(prefix, file).replaceAll(sep, '/') : file;
}

async function scanEntry({ source, workingDirectory }: BuildPlan): Promise<ScanEntry | undefined> {
  if (source.kind === 'module') {
    return {
      kind: 'module',
      module: source.module,
      ...(source.function !== undefined && { function: source.function }),
    };
  }
  const file = source.kind === 'script' ? source.file : await scriptOfSpec(source.file);
  if (file === undefined) return undefined;
  return { kind: 'script', file: relative(workingDirectory, file).replaceAll(sep, '/') };
}

async function scriptOfSpec(spec: string): Promise<string | undefined> {
  const script = specScript(await readFile(spec, 'utf8'));
  return script === undefined ? undefined : resolve(dirname(spec), script);
}

/** What is worth a look and no reason to stop. */
function reportOddities(scan: Scan, host: Pick<Host, 'annotate'>): void {
  for (const { file, line, message } of scan.syntaxErrors) {
    host.annotate('warning', `This file cannot be read, so what it imports is unknown: ${message}`, {
      file,
      line,
    });
  }
  for (const { file, line, source } of unreachableData(scan)) {
    host.annotate(
      'warning',
      `This line opens '${source}' by its place above the code; frozen, it would look outside of the bundle.\nKeep the file beside the modules that read it, or look below sys._MEIPASS.`,
      { file, line },
    );
  }
}

function reportMissing(scan: Scan, { inputs, baseline }: BuildPlan, host: Host): void {
  const error = missingError({
    ...scan,
    references: scan.references.filter(({ module }) => !baseline.has(module)),
  });
  if (!error || inputs['check-imports'] === 'off') return;
  if (inputs['check-imports'] === 'error') throw error;
  warnOf([error], host);
}

/** `python -m package` runs its `__main__`, which nothing imports. */
function startOfPackage({ modules }: Scan, { source }: BuildPlan): Proposal[] {
  const main =
    source.kind === 'module' && source.function === undefined ? `${source.module}.__main__` : undefined;
  if (main === undefined || !modules.some(({ name }) => name === main)) return [];
  return [{ input: 'hidden-imports', value: main, reason: 'it is what starts the package', certain: true }];
}

function givenOptions({ inputs }: BuildPlan) {
  return { ...inputs, 'exclude-modules': excludedModules(inputs) };
}

/**
 * Modules of installed distributions are named from their own search folder, and belong to the environment. One that is no
 * Python yet counts: it may be soon.
 */
function filesOf(
  { modules, syntaxErrors }: Scan,
  workingDirectory: string,
  { workspace }: Pick<Host, 'workspace'>,
): string[] {
  return [...modules, ...syntaxErrors].flatMap(({ file }) => {
    const places = [resolve(workspace, file), resolve(workingDirectory, file)];
    return places.filter((place) => existsSync(place)).slice(0, 1);
  });
}

/** Modules of an installed program that is frozen are the environment's: they change with its lock only. */
function ownModules({ modules, distributions }: Scan): string[] {
  const editable = new Set(distributions.filter((each) => each.editable).map(({ name }) => name));
  const own = modules.filter(({ distribution }) => distribution === null || editable.has(distribution));
  return [...new Set(own.map(({ name }) => name.split('.')[0] ?? name))].filter(
    (name) => name !== '__main__',
  );
}

/** The application is what the entry reaches by itself; a third-party program that is frozen counts as such. */
function knownPackages({ modules, distributions }: Scan): KnownPackages {
  const application = new Set(modules.map(({ name }) => name.split('.')[0] ?? name));
  // The script may be frozen as a module.
  for (const { name, file } of modules) if (name === '__main__') application.add(parse(file).name);
  const installed = new Set(distributions.flatMap(({ topLevel }) => topLevel));
  const byDistribution = new Map(
    distributions.flatMap(({ name, topLevel: [first] }) =>
      first === undefined ? [] : [[normalizedName(name), first] as const],
    ),
  );
  return { application, installed, byDistribution };
}
