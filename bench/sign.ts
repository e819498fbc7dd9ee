/** Signs 500 Windows files as the action does, and as a loop over osslsigncode does; writes `RESULTS-sign.md`. */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Certificate, Signable } from '../src/sign-notarize/types.ts';
import { type WindowsTool, windowsSigner } from '../src/sign-notarize/windows/windows-signer.ts';
import { type Issued, issue } from '../test/support/certificates.ts';
import { jsignJar } from '../test/support/jsign.ts';
import { openedIssued } from '../test/support/opened-certificate.ts';
import { bootloader } from '../test/support/pe-files.ts';
import { signingContext } from '../test/support/signing-context.ts';
import { startTimestampServer } from '../test/support/timestamp-server.ts';
import { type Comparison, compare, row, seconds } from './measure.ts';

const FILES = 500;
const RUNS = 3;
/** Of each way to start one process. */
const ROUNDS = 100;
/** From a runner to a public timestamp server and back, with its own work, in ms. */
const WAY = 100;
const HEAD = ['What', 'Ours', 'Plain', 'Ratio', 'Target', 'Runs'];

const folder = await mkdtemp(join(tmpdir(), 'bench-sign-'));
const authority = issue({ commonName: 'Bench Root', ca: true }, undefined, 3072);
// What public authorities have issued since 2021: RSA with 3072 bits.
const leaf = issue({ commonName: 'Bench', usages: ['codeSigning'] }, authority, 3072);
const clock = await save(
  'tsa',
  issue({ commonName: 'Bench Time', usages: ['timeStamping'] }, authority, 3072),
);
const key = await save('leaf', leaf);
const root = await save('root', authority);
const certificate: Certificate = openedIssued(leaf);
const jar = await jsignJar({
  skip: (note) => {
    throw new Error(note);
  },
});

try {
  const server = await startTimestampServer(folder, { ...clock, chain: root.certificate });
  server.delay = WAY;
  const rows: Comparison[] = [];
  for (const [what, tool, urls, target] of [
    ['osslsigncode with timestamps', 'osslsigncode', [server.url], '≤ 0.33×'],
    ['osslsigncode without timestamps', 'osslsigncode', [], '≤ 0.33×'],
    ['jsign without timestamps', 'jsign', [], '—'],
  ] as const) {
    rows.push(
      await compare(
        `${FILES} files, ${what}`,
        { runs: RUNS, target },
        { ours: () => ours(tool, urls), plain: () => plain(urls) },
      ),
    );
  }
  await server.close();
  await report(rows, await costs());
} finally {
  await rm(folder, { recursive: true });
}

/** The signer of the action, verification left out: the loop does none. */
async function ours(tool: WindowsTool, urls: readonly string[]): Promise<number> {
  return inTree(async (files, work) => {
    const context = signingContext({
      platform: 'win32',
      work,
      host: { env: { PATH: process.env['PATH'], JSIGN_JAR: jar } },
      given: { 'timestamp-url': urls.join('\n') || 'none' },
      credentials: { certificate },
    });
    const start = performance.now();
    const signer = await windowsSigner(tool, context);
    const outcomes = await signer.sign(files);
    const time = (performance.now() - start) / 1000;
    if (outcomes.some(({ status }) => status !== 'signed')) throw new Error('not all files were signed');
    return time;
  });
}

/** One osslsigncode process after the other. */
async function plain(urls: readonly string[]): Promise<number> {
  return inTree(async (files) => {
    const options = ['-h', 'sha256', ...urls.flatMap((url) => ['-ts', url])];
    let sum = 0;
    for (const { place } of files) {
      const io = ['-in', place, '-out', `${place}.signed`];
      sum += await seconds('osslsigncode', [
        'sign',
        '-certs',
        key.certificate,
        '-key',
        key.key,
        ...options,
        ...io,
      ]);
    }
    return sum;
  });
}

/** Where the time of one process goes: the fastest of many runs, in ms, since a busy machine only ever adds. */
async function costs(): Promise<[what: string, milliseconds: number][]> {
  const password = join(folder, 'password');
  const store = join(folder, 'leaf.p12');
  await writeFile(password, 'bench');
  const io = ['-in', await bootloader('run.exe'), '-out', join(folder, 'signed.exe')];
  const pem = ['-certs', key.certificate, '-key', key.key];
  const sign = (...how: string[]) => ['sign', ...how, '-h', 'sha256', ...io];
  const pair = ['-inkey', key.key, '-in', key.certificate];
  execFileSync('openssl', ['pkcs12', '-export', ...pair, '-out', store, '-passout', `file:${password}`]);
  const ways: [string, string[]][] = [
    ['start (`--version`)', ['--version']],
    ['sign, key and chain as PEM (ours)', sign(...pem)],
    ['the same with page hashes', sign(...pem, '-ph')],
    ['sign, PKCS#12 as OpenSSL 3 writes it', sign('-pkcs12', store, '-readpass', password)],
  ];
  const fastest = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [what, args] of ways) {
      await rm(join(folder, 'signed.exe'), { force: true });
      const time = (await seconds('osslsigncode', args)) * 1000;
      fastest.set(what, Math.min(time, fastest.get(what) ?? time));
    }
  }
  return [...fastest];
}

async function inTree(work: (files: Signable[], folder: string) => Promise<number>): Promise<number> {
  const tree = join(folder, 'tree');
  const secrets = join(folder, 'work');
  await mkdir(tree);
  await mkdir(secrets);
  const source = await bootloader('run.exe');
  const files: Signable[] = [];
  for (let index = 0; index < FILES; index++) {
    const path = `module${index}.pyd`;
    await copyFile(source, join(tree, path));
    files.push({ path, place: join(tree, path), format: 'pe', kind: 'library', existing: { state: 'none' } });
  }
  try {
    return await work(files, secrets);
  } finally {
    await rm(tree, { recursive: true });
    await rm(secrets, { recursive: true });
  }
}

async function save(name: string, { pem, key: text }: Issued): Promise<{ certificate: string; key: string }> {
  const paths = { certificate: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) };
  await writeFile(paths.certificate, pem);
  await writeFile(paths.key, text, { mode: 0o600 });
  return paths;
}

function asTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function report(rows: readonly Comparison[], parts: readonly [string, number][]): Promise<void> {
  const version = execFileSync('osslsigncode', ['--version'], { encoding: 'utf8' }).split(',')[0];
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
  const table = asTable([HEAD, HEAD.map(() => '---'), ...rows.map(row)]);
  const times = parts.map(([what, time]) => [what, `${time.toFixed(1)} ms`]);
  const text = `# Results of signing

<!-- Written by \`npm run bench:sign\`; do not edit. -->

${new Date().toISOString().slice(0, 10)} · ${machine} · Node ${process.version} · ${version} · jsign 7.4
· ${FILES} files of 312 kB, RSA 3072, timestamp server ${WAY} ms away, load ${loadavg()[1]?.toFixed(1)}. Plain: one osslsigncode process after another.

${table}

One osslsigncode process (fastest of ${ROUNDS}):

${asTable([['What', 'Time'], ['---', '---'], ...times])}

With timestamps, as releases are signed, most of the time is the way to the server, and several files share it. Without
them the processor is the limit: a process per file on two cores cannot be more than twice as fast as one after the other,
so that target cannot be met by starting osslsigncode. Both sides read an unencrypted PEM; opening a PKCS#12 file in each
process would cost little more, so there is nothing to be spared there. On a busy machine the rows without timestamps say
little: ours starts more processes than there are cores left. jsign pays its start once, and more for each signature.
`;
  await writeFile(new URL('RESULTS-sign.md', import.meta.url), text);
  console.log(text);
}
