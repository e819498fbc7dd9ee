/** verify-binary as a process of its own: interrupted, without a place to write to, and with inputs that are wrong. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runNode } from '../support/child.ts';
import { withMount } from '../support/mounts.ts';
import { run } from '../support/run.ts';
import { exampleBuild } from '../support/shared-build.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const TOLD = ['--args=--port', '--args={port}', '--max-startup', '60 s'];

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'verify-outside-')));
  await mkdir(join(folder, 'temp'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function verify(...args: string[]) {
  return runNode([CLI, 'verify-binary', ...args], { TMPDIR: join(folder, 'temp') }, folder);
}

/** The example's hand-over in `to`, where a copy of it may be changed. */
async function handOver(to: string): Promise<string> {
  const { archive, manifest } = await exampleBuild();
  await mkdir(to, { recursive: true });
  for (const file of [archive, manifest]) await cp(file, join(to, basename(file)));
  return join(to, basename(manifest));
}

/** Names and contents of the small files in a folder. */
async function contentsOf(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).filter((name) => !name.endsWith('.zst'));
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(path, name), 'utf8')]),
  );
  return Object.fromEntries(texts);
}

describe.skipIf(process.platform === 'win32')('verify-binary from outside', () => {
  test('an interrupted run leaves no process, no folder, and what was written before it', async () => {
    const place = join(folder, 'hand-over');
    const manifest = await handOver(place);
    expect((await verify('--path', manifest, '--run', 'never')).code).toBe(0);
    const before = await contentsOf(place);
    expect(Object.keys(before)).toContain('verification.json');
    const child = spawn(process.execPath, [CLI, 'verify-binary', '--path', manifest, ...TOLD], {
      env: { ...process.env, TMPDIR: join(folder, 'temp') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'close');
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stderr })) {
      said.push(line);
      // The second start has begun by then, or begins now.
      if (line.startsWith('Run 1 of 5')) child.kill('SIGINT');
    }
    const [code] = await ended;
    expect({ code, said: said.join('\n') }).toEqual({
      code: 1,
      said: expect.stringContaining('[interrupted]'),
    });
    expect(await contentsOf(place)).toEqual(before);
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
    expect((await run('ps', ['-axo', 'args='])).split('\n').filter((line) => line.includes(folder))).toEqual(
      [],
    );
  });

  test('a place that cannot be written is told before anything is started', async (context) => {
    const place = join(folder, 'read only');
    await withMount(place, 'size=200m', {
      context,
      work: async () => {
        const manifest = await handOver(place);
        await run('mount', ['-o', 'remount,ro', place]);
        const { code, stderr, stdout } = await verify('--path', manifest, ...TOLD);
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
        expect(stderr.match(/^error: .*$/gm)).toEqual([expect.stringMatching(/read-only: '.*read only'/)]);
        expect(stderr).not.toContain('Run 1');
      },
    });
  });

  test.each<[string, string[], number, RegExp[]]>([
    ['nothing to verify', [], 2, [/Neither 'path' nor 'artifact'/, /output 'manifest'/]],
    ['an artifact where there are none', ['--artifact', 'x'], 1, [/no runner/, /'path'/]],
    ['nothing there', ['--path', 'lost'], 1, [/There is nothing at '.*lost'/]],
    [
      'several wrong inputs',
      ['--path', 'x', '--requests', 'GET', '--stop', 'now', '--port', '0', '--max-glibc', 'old'],
      2,
      [/'requests'/, /'stop'/, /'port'/, /'max-glibc'/],
    ],
    [
      'a range that nothing tells',
      ['--path', 'x', '--port', '8000-8010'],
      2,
      [/nothing tells the program/, /--port \{port\}/],
    ],
  ])('%s', async (_, args, code, says) => {
    const { code: found, stdout, stderr } = await verify(...args, '--json');
    expect({ code: found, stdout }).toEqual({ code, stdout: '' });
    for (const text of says) expect(stderr).toMatch(text);
    expect(stderr).not.toMatch(/^\s+at |Internal error/m);
  });

  test('a program that is none fails its format: outputs are printed, and nothing is started', async () => {
    await writeFile(join(folder, 'app'), '#!/bin/sh\ntouch started\n', { mode: 0o755 });
    const { code, stdout, stderr } = await verify(
      '--path',
      'app',
      '--min-size',
      '1 B',
      '--report',
      'r.json',
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ passed: 'false', 'failed-checks': 'format', 'start-ms': '' });
    expect(stderr.match(/^error: /gm)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(expect.not.arrayContaining(['started']));
  });
});
