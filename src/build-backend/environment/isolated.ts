import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTempDir } from '../../shared/files.ts';
import { type Distribution, readDistributions } from './distributions.ts';
import { type Installer, type InstallHost, pipInstaller, type Target, uvInstaller } from './installer.ts';
import type { Interpreter } from './interpreter.ts';
import { type EnvironmentLayout, environmentLayout } from './layout.ts';
import type { PackagerChoice } from './packager-version.ts';
import type { Packager } from './packagers.ts';
import { exportPoetryLock } from './poetry-export.ts';
import { normalizedName, readRequirementLines } from './requirement-lines.ts';
import type { RequirementsPlan, RequirementsSource } from './requirements.ts';
import type { Uv } from './uv.ts';

export interface IsolatedRequest {
  /** The environment's folder; made here. */
  folder: string;
  interpreter: Interpreter;
  plan: RequirementsPlan;
  packager: Packager;
  choice: PackagerChoice;
  /** Without it, venv and pip do the work. */
  uv: Uv | undefined;
  workingDirectory: string;
  /** Compile PyInstaller's bootloader instead of taking the one of its wheel. */
  rebuildBootloader?: boolean | undefined;
}

/** An environment that holds the program's requirements and the packager, and nothing else. */
export interface IsolatedEnvironment {
  layout: EnvironmentLayout;
  installer: Installer;
  /** How many distributions the requirements brought. */
  required: number;
  distributions: Distribution[];
}

/**
 * Makes an own environment: first the requirements, then the packager, so that hashes and locked versions hold for
 * the first and do not hinder the second. Throws the `requirements-…` errors.
 */
export async function createIsolated(
  request: IsolatedRequest,
  host: InstallHost,
): Promise<IsolatedEnvironment> {
  const { folder, interpreter, uv, workingDirectory } = request;
  const layout = environmentLayout(folder, interpreter, host.platform);
  const target = { folder, layout, interpreter, workingDirectory };
  const installer = uv ? await uvInstaller(uv, target, host) : pipInstaller(target, host);
  await installer.create();
  const seeds = await readDistributions(layout.sitePackages);
  for (const source of request.plan.sources)
    await installSource(source, { request, installer, target }, host);
  const required = (await readDistributions(layout.sitePackages)).length - seeds.length;
  await installPackager(request, { installer, layout }, host);
  return { layout, installer, required, distributions: await readDistributions(layout.sitePackages) };
}

interface Job {
  request: IsolatedRequest;
  installer: Installer;
  target: Target;
}

async function installSource(source: RequirementsSource, job: Job, host: InstallHost): Promise<void> {
  const { installer, request, target } = job;
  const { label } = request.plan;
  switch (source.kind) {
    case 'uv-lock': {
      const files = [join(source.folder, 'pyproject.toml')];
      return installer.sync(source.folder, { label, files });
    }
    case 'poetry-lock':
      return withTempDir(host.temp, async (folder) => {
        const output = join(folder, 'requirements.txt');
        await exportPoetryLock({ lock: source.file, output, target, uv: request.uv }, host);
        const files = [join(source.folder, 'pyproject.toml')];
        await installer.install([...(await listArgs([output])), '-r', output], { label, files });
      });
    case 'pyproject': {
      if (source.dependencies.length === 0) return;
      // uv honours the project's own sources and indexes when it reads the file itself.
      const args = installer.name === 'uv' && source.hasUvSources ? ['-r', source.file] : source.dependencies;
      return installer.install(args, { label, files: [source.file] });
    }
    case 'list':
      return installList(source, installer, label);
  }
}

async function installList(
  { files, specifiers }: { files: string[]; specifiers: string[] },
  installer: Installer,
  label: string,
): Promise<void> {
  const fromFiles = files.flatMap((file) => ['-r', file]);
  const single = specifiers.flatMap(specifierArgs);
  const hashes = await listArgs(files);
  if (hashes.length === 0) return installer.install([...fromFiles, ...single], { label, files });
  await installer.install([...hashes, ...fromFiles], { label, files });
  if (single.length > 0) await installer.install(single, { label, files: [] });
}

/** One hash makes pip ask for all of them; uv has to be told. */
async function listArgs(files: readonly string[]): Promise<string[]> {
  for (const file of files) {
    if ((await readRequirementLines(file)).some(({ hashed }) => hashed)) return ['--require-hashes'];
  }
  return [];
}

/** `-e ./pkg` and `--extra-index-url https://…` are two arguments, `x @ git+…` is one. */
function specifierArgs(line: string): string[] {
  const [, option, value] = /^(-[\w-]+)\s+(.+)$/.exec(line) ?? [];
  return option && value ? [option, value] : [line];
}

async function installPackager(
  { choice, packager, rebuildBootloader }: IsolatedRequest,
  { installer, layout }: { installer: Installer; layout: EnvironmentLayout },
  host: InstallHost,
): Promise<void> {
  const own = new Set([packager.name, ...Object.keys(packager.companions)].map(normalizedName));
  const installed = await readDistributions(layout.sitePackages);
  // The packager must not change a version that the program was locked to.
  const held = installed.filter(
    ({ name }) => !own.has(normalizedName(name)) && normalizedName(name) !== 'pip',
  );
  await withTempDir(host.temp, async (folder) => {
    const lines = held.map(({ name, version }) => `${name}==${version}\n`);
    await writeFile(join(folder, 'constraints.txt'), lines.join(''));
    // Named in a file, because uv 0.9 and older split the value of -c at spaces.
    const wanted = join(folder, 'packager.txt');
    await writeFile(wanted, ['-c constraints.txt', ...choice.requirements, ''].join('\n'));
    const label = `${packager.title}, version from ${choice.from}`;
    // The packager imports itself and much of the environment again and again, in many short processes: without
    // bytecode a freeze takes half as long again. pip compiles by itself.
    const compile = installer.name === 'uv' ? ['--compile-bytecode'] : [];
    const fromSource = rebuildBootloader ? ['--no-binary', packager.name] : [];
    await installer.install([...compile, ...fromSource, '-r', wanted], {
      label,
      files: [],
      // Its source package has ready-made bootloaders too, and takes them unless it is told.
      ...(rebuildBootloader && { env: { PYINSTALLER_COMPILE_BOOTLOADER: '1' } }),
    });
  });
}
