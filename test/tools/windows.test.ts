import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { root } from '../../scripts/repository.ts';
import { requireWindows, type Windows, windowsPath, windowsUrl } from '../support/wine.ts';

const REINSTALL = 'Installation may be corrupted. Please reinstall the application.';
const SOURCES = join(import.meta.dirname, '..', 'support', 'windows');
const LIBRARY = join(root, 'dist', 'runtime', 'index.js');
const KINDS = ['serves', 'deaf', 'silent', 'fails'];
/** Nothing that was started is left. */
const CLEAN = { clean: true, killed: false, exit: { code: 0 }, orphans: [], leftovers: [], portHeldBy: null };

/** What each scenario of `windows/scenarios.mjs` has found. */
type Found = Record<string, unknown>;

let folder: string;
let scenarios: Promise<Found> | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "win 'ü' "));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** What the scenario of that name has found. They run together, once, for the first test that asks. */
async function found(name: string, context: TestContext): Promise<unknown> {
  const windows = await requireWindows(context);
  scenarios ??= runScenarios(windows);
  return (await scenarios)[name];
}

async function runScenarios({ compile, node }: Windows): Promise<Found> {
  for (const kind of KINDS) {
    const program = join(folder, kind, 'backend.exe');
    await compile(join(SOURCES, 'sidecar.c'), program, [kind.toUpperCase()]);
  }
  await mkdir(join(folder, 'deep', 'backend'), { recursive: true });
  await copyFile(join(folder, 'serves', 'backend.exe'), join(folder, 'deep', 'backend', 'backend.exe'));
  await mkdir(join(folder, 'text'));
  await writeFile(join(folder, 'text', 'backend.exe'), 'hello\n');
  const result = join(folder, 'result.json');
  const args = [windowsUrl(LIBRARY), windowsPath(folder), windowsPath(result)];
  const code = await node(join(SOURCES, 'scenarios.mjs'), args, 240_000);
  return { ...JSON.parse(await readFile(result, 'utf8')), end: { code } };
}

test('Windows’ own Node runs the library to the end of all scenarios', async (context) => {
  expect(await found('end', context)).toEqual({ code: 0 });
  const machine = { platform: 'win32', version: expect.stringMatching(/^v22\./) };
  expect(await found('machine', context)).toMatchObject(machine);
});

describe('the program', () => {
  test('is found under its name with .exe, by a path of Windows', async (context) => {
    expect(await found('resolve', context)).toMatchObject({
      mode: 'production',
      program: windowsPath(join(folder, 'serves', 'backend.exe')),
      folder: windowsPath(join(folder, 'serves')),
      records: ['resolved'],
    });
    const program = windowsPath(join(folder, 'deep', 'backend', 'backend.exe'));
    expect(await found('deeper', context)).toMatchObject({ program });
  });

  test.for([
    ['nothing', 'program-missing', 'other\\other.exe', REINSTALL],
    ['missing', 'program-missing', 'gone\\backend.exe', REINSTALL],
    ['noProgram', 'wrong-architecture', 'it begins with "hello', 'Build it on'],
    ['noFolder', 'program-cannot-start', 'no such folder', 'cwd'],
  ] as const)('%s: %s', async ([name, code, message, hint], context) => {
    expect(await found(name, context)).toMatchObject({
      failed: { code, message: expect.stringContaining(message), hint: expect.stringContaining(hint) },
    });
  });
});

describe('a start', () => {
  test('says BOOT, LISTENING and READY, and answers at the port that it was told', async (context) => {
    const serves = (await found('serves', context)) as { port: number };
    expect(serves).toMatchObject({
      stdout: [
        'BOOT sidecar=backend version=1.2.3',
        `LISTENING host=127.0.0.1 port=${serves.port}`,
        'READY',
        'SHUTDOWN reason=stdin',
      ],
      protocol: {
        boot: { version: '1.2.3' },
        listening: { port: serves.port },
        readyCount: 1,
        malformed: [],
      },
      health: 200,
      free: { running: false, stopped: true },
    });
  });

  test('is ready by its health alone', async (context) => {
    expect(await found('health', context)).toMatchObject({ readyCount: 0, status: 200 });
  });

  test('never becomes ready', async (context) => {
    expect(await found('silent', context)).toMatchObject({
      failed: { code: 'ready-timeout', message: expect.stringContaining('nothing on standard output') },
    });
  });

  test('ends with its own code and words', async (context) => {
    expect(await found('fails', context)).toMatchObject({
      failed: {
        code: 'exited-before-ready',
        exit: { code: 3 },
        stderr: ['backend: the configuration is wrong'],
      },
    });
  });

  test('finds its port taken, and another in a range', async (context) => {
    const ports = (await found('ports', context)) as { port: number; range: number };
    expect(ports.range).toBeGreaterThan(ports.port);
    expect(ports).toMatchObject({
      taken: 'port-in-use',
      inUse: { code: 'port-in-use', message: expect.stringContaining(String(ports.port)) },
    });
  });
});

describe('a stop', () => {
  test('closes standard input, and the sidecar ends by itself', async (context) => {
    expect(await found('serves', context)).toMatchObject({ report: CLEAN });
  });

  test('does so where a signal is asked for, which Windows does not have', async (context) => {
    expect(await found('signal', context)).toMatchObject({ report: CLEAN });
  });

  test('terminates one that ignores it, and its port is free', async (context) => {
    expect(await found('deaf', context)).toMatchObject({
      report: { clean: false, killed: true, orphans: [] },
      free: true,
    });
  });
});

describe('not run, because wine has it not', () => {
  test.skip('the tree kill: its taskkill has no /T', () => expect.unreachable());
  test.skip('who holds a port: its netstat names no processes', () => expect.unreachable());
  test.skip('a list of processes: it has neither PowerShell nor wmic', () => expect.unreachable());
});
