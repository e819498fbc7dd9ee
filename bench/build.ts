/**
 * Compares build-backend with the same work typed by hand, in one run, and writes bench/RESULTS.md.
 * Usage: npm run bench [-- runs]
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/repository.ts';
import { findInterpreter } from '../src/build-backend/environment/interpreter.ts';
import { createIsolated } from '../src/build-backend/environment/isolated.ts';
import { choosePackager } from '../src/build-backend/environment/packager-version.ts';
import { packagers } from '../src/build-backend/environment/packagers.ts';
import { planRequirements } from '../src/build-backend/environment/requirements.ts';
import { findUv, type Uv } from '../src/build-backend/environment/uv.ts';
import { commandLineHost } from '../src/shared/command-line-host.ts';
import type { Manifest } from '../src/sidecar/manifest-types.ts';
import { compare, seconds } from './measure.ts';
import { writeResults } from './results.ts';

const runs = Number(process.argv[2] ?? 3);
const host = commandLineHost({ inputs: new Map(), onOutput: () => undefined, verbose: false });
const folder = await mkdtemp(join(tmpdir(), 'sidecar-bench-'));
const project = join(folder, 'backend');
const output = join(folder, 'output');
await cp(`${root}examples/backend`, project, { recursive: true });

try {
  const environments = await compareEnvironments();
  const { build, manifest } = await compareBuilds();
  const comparisons = [build, environments, await compareArchives(manifest), await compareStarts()];
  const { python, packager, size } = manifest;
  await writeResults(comparisons, {
    file: 'RESULTS.md',
    command: 'npm run bench',
    about: `Python ${python.version} · ${packager.name} ${packager.version} · example backend, ${(size / 1e6).toFixed(0)} MB.`,
    more: [
      'Results of other parts: [the build cache](RESULTS-cache.md), [verification](RESULTS-verify.md),',
      '[signing](RESULTS-sign.md).',
      '',
    ],
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What an environment with the example's requirements and PyInstaller costs, with uv and with venv and pip. */
async function compareEnvironments() {
  const interpreter = await findInterpreter(undefined, host, project);
  const uv = await findUv(host, interpreter);
  const make = async (name: string, tool: Uv | undefined) => {
    const plan = await planRequirements({ workingDirectory: project, workspace: project, requirements: [] });
    const packager = packagers.pyinstaller;
    const choice = await choosePackager({ packager, given: undefined, plan, workingDirectory: project });
    const target = join(folder, name);
    await rm(target, { recursive: true, force: true });
    const start = performance.now();
    await createIsolated(
      { folder: target, interpreter, plan, packager, choice, uv: tool, workingDirectory: project },
      host,
    );
    return (performance.now() - start) / 1000;
  };
  return compare(
    'environment with uv, against venv and pip (warm caches)',
    { runs, target: 'faster' },
    { ours: () => make('uv', uv), plain: () => make('pip', undefined) },
  );
}

/** Everything but the archive, against the same PyInstaller command in the same ready environment. */
async function compareBuilds() {
  const python = join(folder, 'pip', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  // By hand one has an environment that was used before: its bytecode is compiled.
  await seconds(python, ['-m', 'compileall', '-q', join(folder, 'pip')], { codes: [0, 1] });
  const cli = [
    `${root}dist/cli/index.js`,
    'build-backend',
    '--working-directory',
    project,
    '--entry',
    'notes_backend.main:main',
    '--cache',
    'off',
  ];
  const args = [...cli, '--environment', 'active', '--python', python, '--output', output];
  await seconds(process.execPath, args, { cwd: folder });
  const [, ...command] = (await readManifest()).packager.command;
  const build = await compare(
    'build-backend without archive, against the same PyInstaller command by hand',
    { runs, target: '≤ 1.10×' },
    {
      ours: async () => {
        const total = await seconds(process.execPath, args, { cwd: folder });
        return total - ((await readManifest()).build.seconds['archive'] ?? 0);
      },
      plain: () => seconds(python, byHand(command), { cwd: project, env: { PYTHONHASHSEED: '0' } }),
    },
  );
  return { build, manifest: await readManifest() };
}

/** The recorded command with folders of its own; the small files of our build are gone, so they are made again. */
function byHand(command: readonly string[]): string[] {
  const own = new Map([
    ['--distpath', join(folder, 'hand-dist')],
    ['--workpath', join(folder, 'hand-work')],
    ['--specpath', join(folder, 'hand-work')],
  ]);
  const args = command.map((word, index) => own.get(command[index - 1] ?? '') ?? word);
  const data = args.map((word) => (/VERSION:\.$/.test(word) ? `${join(project, 'VERSION')}:.` : word));
  return [...data.slice(0, -1), '--clean', join(project, 'notes_backend', '__main__.py')];
}

async function compareArchives(manifest: Manifest) {
  const tree = join(output, manifest.name);
  return compare(
    'archive (tar, zstd in frames), against tar | gzip',
    { runs, target: 'faster' },
    {
      ours: async () => (await readManifest()).build.seconds['archive'] ?? Number.NaN,
      plain: () =>
        seconds('tar', ['-czf', join(folder, 'plain.tar.gz'), '-C', output, manifest.name], { cwd: tree }),
    },
  );
}

/** From the start of the process to the first message, with inputs that are wrong. */
async function compareStarts() {
  const env = { INPUT_MODE: 'wrong', GITHUB_WORKSPACE: folder };
  return compare(
    "start-up of the bundled action, against 'node -e 0'",
    { runs: Math.max(runs, 9), target: '≤ 4×' },
    {
      ours: () => seconds(process.execPath, [`${root}dist/build-backend/index.js`], { env, codes: [1, 2] }),
      plain: () => seconds(process.execPath, ['-e', '0']),
    },
  );
}

async function readManifest(): Promise<Manifest> {
  const version = (await readFile(join(project, 'VERSION'), 'utf8')).trim();
  const name = (await readdir(output)).find(
    (file) => file.endsWith('.sidecar.json') && file.includes(version),
  );
  return JSON.parse(await readFile(join(output, name ?? ''), 'utf8')) as Manifest;
}
