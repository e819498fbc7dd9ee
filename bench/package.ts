/**
 * Packages the example app as the action does, and with electron-builder alone, in turn; writes RESULTS-package.md.
 * Usage: npm run bench:package [-- runs]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../scripts/repository.ts';
import { markdownTable } from '../src/shared/markdown-table.ts';
import { builderTools } from '../test/support/builder-tools.ts';
import { median } from './measure.ts';
import { type PackagedExample, prepareExample } from './packaged-example.ts';

const TARGETS = ['AppImage', 'deb'];
const GOAL = 15;
const runs = Number(process.argv[2] ?? 5);
const folder = await mkdtemp(join(tmpdir(), 'bench-package-'));

/** Seconds of one pair of runs. */
interface Pair {
  ours: number;
  plain: number;
  /** Of electron-builder inside the action. */
  builder: number;
}

try {
  const example = await prepareExample(folder);
  const env = { ...process.env, ...(await builderTools(join(folder, 'tools'))) };
  const pairs: Pair[] = [];
  // Ours comes first, and so it is ours that pays for what is in no cache yet.
  for (let run = 0; run < runs; run += 1) {
    pairs.push({ ...(await ours(example, env)), plain: await plain(example, env) });
    process.stderr.write(`${JSON.stringify(pairs.at(-1))}\n`);
  }
  await report(pairs);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The action, from its start to its end, as a process of its own. */
async function ours(
  { app, config, manifest, frontend }: PackagedExample,
  env: NodeJS.ProcessEnv,
): Promise<Pick<Pair, 'ours' | 'builder'>> {
  const given = [
    '--working-directory',
    app,
    '--config',
    config,
    '--sidecar',
    manifest,
    '--frontend',
    frontend,
  ];
  const start = ['--args=--port={port}', '--args=--data-dir={data}'];
  const targets = TARGETS.flatMap((target) => ['--targets', target]);
  const args = [join(root, 'dist', 'cli', 'index.js'), 'electron-package', ...given, ...start, ...targets];
  const { seconds, said } = await timed([...args, '--output', join(folder, 'ours')], app, env);
  const builder = /Package with electron-builder \S+: (?:(\d+) min )?([\d.]+) s/.exec(said);
  if (!builder) throw new Error(`It does not say how long electron-builder took:\n${said}`);
  return { ours: seconds, builder: Number(builder[1] ?? 0) * 60 + Number(builder[2]) };
}

/** electron-builder alone, with the same files in the app. */
async function plain(
  { app, config, tree, frontend }: PackagedExample,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const file = join(folder, 'plain.json');
  const content = {
    extends: `file:${config}`,
    directories: { output: join(folder, 'plain') },
    files: [{ from: frontend, to: 'frontend', filter: ['**/*'] }],
    extraResources: [{ from: tree, to: 'backend', filter: ['**/*'] }],
  };
  await writeFile(file, JSON.stringify(content));
  const cli = join(app, 'node_modules', 'electron-builder', 'cli.js');
  const args = [cli, '--linux', ...TARGETS, '--x64', '--publish', 'never', '--config', file];
  return (await timed(args, app, env)).seconds;
}

async function timed(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ seconds: number; said: string }> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`It ended with ${code}:\n${(await said).join('\n')}`);
  return { seconds, said: (await said).join('\n') };
}

/** Our part of the whole, in percent. */
function share(ours: number, builder: number): number {
  return (100 * (ours - builder)) / ours;
}

async function report(pairs: readonly Pair[]): Promise<void> {
  const middle = (of: (pair: Pair) => number) => median(pairs.map(of));
  const seconds = (of: (pair: Pair) => number) => `${middle(of).toFixed(2)} s`;
  const percent = (of: (pair: Pair) => number) => `${middle(of).toFixed(1)} %`;
  const head = ['What', 'The action', 'electron-builder', 'Our part', 'Target', 'Runs'];
  const rows = [
    [
      'the action, against electron-builder alone in a run of its own',
      seconds(({ ours }) => ours),
      seconds(({ plain }) => plain),
      percent(({ ours, plain }) => share(ours, plain)),
      `≤ ${GOAL} %`,
      String(pairs.length),
    ],
    [
      'the same, against electron-builder inside the action',
      seconds(({ ours }) => ours),
      seconds(({ builder }) => builder),
      percent(({ ours, builder }) => share(ours, builder)),
      `≤ ${GOAL} %`,
      String(pairs.length),
    ],
  ];
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
  const about = `examples/desktop-electron, ${TARGETS.join(' and ')}: ${await made()}`;
  const document = `# Results of packaging

<!-- Written by \`npm run bench:package\`; do not edit. -->

${new Date().toISOString().slice(0, 10)} · ${machine} · Node ${process.version} · ${about} · load ${loadavg()[1]?.toFixed(1)}
Medians; our part is the median of the parts pair by pair.

${markdownTable(head, rows)}

Our part is everything but electron-builder: opening the backend and comparing it with its manifest, the configuration, opening
every package and comparing the backend in it, hashes of the release, and one start of the backend out of the packaged app.

Real are the backend, the page, the app's packages and electron-builder. The deb is packed by gzip at its fastest instead of
xz, with which electron-builder takes minutes longer; our part of that was not measured. Electron is a stand-in of its size
(270 MB in 71 files; the bytes are those of Node's program, which is compressed about as well). \`fpm\`, which makes the deb, is one
over dpkg-deb, and AppImages have another program at their beginning. The example's RPM is not among the targets.

The first row compares two runs, and on a busy machine no two runs are alike: there it says little, and the second row, in which
both numbers are of one run, says more.
`;
  await writeFile(new URL('RESULTS-package.md', import.meta.url), document);
  process.stdout.write(document);
}

/** Names and sizes of the packages that the action made. */
async function made(): Promise<string> {
  const output = join(folder, 'ours');
  const names = (await readdir(output)).filter((name) => /\.(?:AppImage|deb|rpm)$/.test(name)).sort();
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(output, name))).size));
  return names.map((name, index) => `${name} ${((sizes[index] ?? 0) / 1e6).toFixed(0)} MB`).join(', ');
}
