import { satisfies } from '@renovatebot/pep440';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Project } from '../project.ts';
import { binOf, checkActive } from './active.ts';
import { type Distribution, readDistributions } from './distributions.ts';
import { hasPipInstaller, type InstallHost } from './installer.ts';
import { findInterpreter, type Interpreter } from './interpreter.ts';
import { howToGetVenv, howToInstall } from './interpreter-advice.ts';
import { checkInterpreter, describeInterpreter } from './interpreter-checks.ts';
import { createIsolated } from './isolated.ts';
import { choosePackager, type PackagerChoice } from './packager-version.ts';
import { type Packager, packagers } from './packagers.ts';
import { writeProjectMetadata } from './project-metadata.ts';
import { normalizedName } from './requirement-lines.ts';
import { planRequirements, type RequirementsPlan } from './requirements.ts';
import { checkSystemTools } from './system-tools.ts';
import { findUv, type Uv, type UvHost, uvNeeded } from './uv.ts';
import { childEnvironment } from './variables.ts';

export type EnvironmentHost = InstallHost & UvHost & Pick<Host, 'workspace'>;

export interface EnvironmentRequest {
  /** From `readProject`; its folder is the working directory. */
  project: Project;
  /** Where the isolated environment is made; removed by the caller after the build. */
  folder: string;
  /** The input `python`. */
  python?: string | undefined;
  /** The input `environment`. */
  environment: 'isolated' | 'active';
  /** The lines of the input `requirements`. */
  requirements: readonly string[];
  /** The input `packager`. */
  packager: Packager['name'];
  /** The input `packager-version`. */
  packagerVersion?: string | undefined;
  /** What to build for: a target triple, or the input `target-arch`. */
  targetArch?: string | undefined;
  /** The input `rebuild-bootloader`. */
  rebuildBootloader?: boolean | undefined;
}

/** An environment in which the packager can run. */
export interface PreparedEnvironment {
  /** The interpreter to run, absolute. */
  python: string;
  /** The interpreter that was found; an isolated environment is made from it. */
  interpreter: Interpreter;
  /** The version that is installed. */
  packager: Distribution;
  installer: 'uv' | 'pip' | 'active';
  /** Of an isolated environment: the folder of its packages, ours to change. */
  sitePackages: string | undefined;
  /** Every folder that distributions are in. */
  packageFolders: string[];
  distributions: Distribution[];
  /** The whole environment for children: its programs first on PATH, nothing that misleads Python. */
  env: Record<string, string>;
  seconds: number;
}

/**
 * Finds Python, checks it, and makes (`isolated`) or checks (`active`) the environment of the build. Everything
 * that can be wrong with it is thrown here, before a build starts; the codes are in `error-catalogue.ts`.
 */
export async function prepareEnvironment(
  request: EnvironmentRequest,
  host: EnvironmentHost,
): Promise<PreparedEnvironment> {
  const start = performance.now();
  const { project, targetArch } = request;
  const packager: Packager = packagers[request.packager];
  const interpreter = await findInterpreter(request.python, host, project.folder);
  checkInterpreter(interpreter, { packager, ...(targetArch && { targetArch }) }, host);
  checkProject(interpreter, project, host);
  await checkSystemTools(packager, host);
  const plan = await planRequirements({
    workingDirectory: project.folder,
    workspace: host.workspace,
    requirements: request.requirements,
  });
  const given = request.packagerVersion;
  const choice = await choosePackager({ packager, given, plan, workingDirectory: project.folder });
  const parts = { request, packager, interpreter, plan, choice };
  const prepared = request.environment === 'active' ? await active(parts, host) : await isolated(parts, host);
  const seconds = (performance.now() - start) / 1000;
  host.info(`${prepared.summary(seconds)}, ${packager.title} ${prepared.packager.version} (${choice.from})`);
  const { summary: _, ...environment } = prepared;
  return { ...environment, interpreter, seconds };
}

interface Parts {
  request: EnvironmentRequest;
  packager: Packager;
  interpreter: Interpreter;
  plan: RequirementsPlan;
  choice: PackagerChoice;
}

type Prepared = Omit<PreparedEnvironment, 'seconds' | 'interpreter'> & {
  /** The line for the log, up to the packager. */
  summary: (seconds: number) => string;
};

async function active({ request, ...parts }: Parts, host: EnvironmentHost): Promise<Prepared> {
  const { interpreter, packager, plan } = parts;
  const { packagerVersion } = request;
  const { distributions, folders } = await checkActive({ ...parts, packagerVersion }, host);
  const env = childEnvironment(host, binOf(interpreter));
  if (interpreter.venv) env['VIRTUAL_ENV'] = interpreter.prefix;
  return {
    python: interpreter.executable,
    packager: installedPackager(packager, distributions),
    installer: 'active',
    sitePackages: undefined,
    packageFolders: folders,
    distributions,
    env,
    summary: () => `${describeInterpreter(interpreter)}, active environment, ${plan.label} satisfied`,
  };
}

async function isolated(parts: Parts, host: EnvironmentHost): Promise<Prepared> {
  const { request, interpreter, packager, plan } = parts;
  const { project, folder, rebuildBootloader } = request;
  const uv = await findUv(host, interpreter);
  checkInstaller(uv, parts, host);
  if (plan.sources.length === 0) {
    host.annotate(
      'warning',
      `No requirements were found in ${project.folder}: only ${packager.title} is installed.`,
    );
  }
  const workingDirectory = project.folder;
  const made = await createIsolated({ ...parts, folder, uv, workingDirectory, rebuildBootloader }, host);
  const { sitePackages } = made.layout;
  if (!plan.installsProject && (await writeProjectMetadata(sitePackages, project))) {
    made.distributions = await readDistributions(sitePackages);
  }
  const { name, version } = made.installer;
  return {
    python: made.layout.python,
    packager: installedPackager(packager, made.distributions),
    installer: name,
    sitePackages,
    packageFolders: [sitePackages],
    distributions: made.distributions,
    env: { ...childEnvironment(host, made.layout.bin), VIRTUAL_ENV: folder },
    summary: (seconds) =>
      `${describeInterpreter(interpreter)}, ${name === 'uv' ? `uv ${version}` : `venv and pip ${version}`.trim()}, ${made.required} packages from ${plan.label} in ${seconds.toFixed(1)} s`,
  };
}

function installedPackager(packager: Packager, distributions: readonly Distribution[]): Distribution {
  const found = distributions.find(({ name }) => normalizedName(name) === packager.name);
  return { name: packager.name, version: found?.version ?? 'unknown' };
}

function checkProject(interpreter: Interpreter, project: Project, host: EnvironmentHost): void {
  const wanted = project.pyproject?.data.project?.['requires-python'];
  // Development versions (3.14.0b1) are for the resolver to judge.
  if (!wanted || !/^\d+\.\d+\.\d+$/.test(interpreter.version)) return;
  if (satisfies(interpreter.version, wanted)) return;
  throw new UserError(
    'python-not-for-project',
    `Found ${describeInterpreter(interpreter)}, the project needs ${wanted} (requires-python).`,
    {
      hint: `Name another one with the input 'python', or install one.\n${howToInstall(host, /\d+\.\d+/.exec(wanted)?.[0])}`,
      ...(project.pyproject && { place: { file: project.pyproject.file } }),
    },
  );
}

function checkInstaller(uv: Uv | undefined, { interpreter, plan }: Parts, host: EnvironmentHost): void {
  if (uv) return;
  if (plan.sources.some(({ kind }) => kind === 'uv-lock')) throw uvNeeded();
  if (hasPipInstaller(interpreter)) return;
  throw new UserError(
    'venv-missing',
    `${describeInterpreter(interpreter)} cannot make an isolated environment: it has no venv (with ensurepip), and there is no uv.`,
    { hint: howToGetVenv(host, interpreter.version) },
  );
}
