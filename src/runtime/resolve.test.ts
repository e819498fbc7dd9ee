import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Machine, thisMachine } from './machine.ts';
import type { SidecarRecord } from './records.ts';
import { type ResolveOptions, resolveBackend } from './resolve.ts';

const posix = process.platform !== 'win32';
const SUFFIX = posix ? '' : '.exe';
const REINSTALL = 'Installation may be corrupted. Please reinstall the application.';

let folder: string;
let records: SidecarRecord[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "resolve 'ü' "));
  records = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function file(path: string, mode = 0o755): Promise<string> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, 'x');
  await chmod(full, mode);
  return full;
}

function resolve(options: Partial<ResolveOptions> = {}) {
  const log = (record: SidecarRecord) => records.push(record);
  return resolveBackend({ isPackaged: true, resourcesPath: folder, name: 'backend', log, ...options });
}

/** This machine with nothing on PATH but `on`. */
function machine(on: readonly string[] = [], env: Machine['env'] = {}): Machine {
  return { ...thisMachine(), env: { PATH: on.join(posix ? ':' : ';'), ...env } };
}

describe('in a packaged app', () => {
  test('the program is in the resources', async () => {
    const program = await file(`backend/backend${SUFFIX}`);
    const location = { mode: 'production', program, args: [], folder: join(folder, 'backend') };
    expect(await resolve()).toEqual(location);
    expect(await resolve({ development: { root: folder, entry: 'main.py' } })).toEqual(location);
    expect(records[0]).toMatchObject({
      type: 'resolved',
      mode: 'production',
      path: program,
      platform: process.platform,
      arch: process.arch,
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  test('or one folder deeper, and in a folder of another name', async () => {
    const program = await file(`sidecars/py/backend/backend${SUFFIX}`);
    expect(await resolve({ folder: 'sidecars/py' })).toMatchObject({ program, folder: dirname(program) });
  });

  test('without development options it is looked for there too', async () => {
    const program = await file(`backend/backend${SUFFIX}`);
    expect((await resolve({ isPackaged: false })).program).toBe(program);
  });

  test('a missing one tells to reinstall, and what is there instead', async () => {
    await file('backend/Backend-x64');
    await expect(resolve()).rejects.toMatchObject({
      code: 'program-missing',
      hint: REINSTALL,
      message: expect.stringMatching(/neither '.*' nor '.*'; its folder holds Backend-x64\.$/),
    });
    expect(records).toMatchObject([
      { type: 'failed', mode: 'production', error: { code: 'program-missing', hint: REINSTALL } },
    ]);
    await expect(resolve({ folder: 'gone' })).rejects.toThrow('nor does its folder exist');
  });

  test.runIf(posix)('a lost executable bit is given back, and that is logged', async () => {
    const program = await file('backend/backend', 0o644);
    expect((await resolve()).program).toBe(program);
    expect((await stat(program)).mode & 0o777).toBe(0o755);
    expect(records.map(({ type }) => type)).toEqual(['repaired', 'resolved']);
    expect(records[0]?.message).toContain(program);
    await resolve();
    expect(records.map(({ type }) => type)).toEqual(['repaired', 'resolved', 'resolved']);
  });

  // A file of /proc: there, changing a mode is refused even to root.
  test.runIf(process.platform === 'linux')('where that is not allowed, the command is named', async () => {
    await mkdir(join(folder, 'backend'));
    await symlink('/proc/self/environ', join(folder, 'backend', 'backend'));
    const darwin: Machine = { ...thisMachine(), platform: 'darwin' };
    await expect(resolve()).rejects.toMatchObject({
      code: 'program-not-executable',
      hint: expect.stringContaining(`chmod 755 '${folder.replaceAll("'", `'\\''`)}/backend/backend'`),
    });
    await expect(resolve({ machine: darwin })).rejects.toMatchObject({
      hint: expect.stringContaining('xattr -dr com.apple.quarantine'),
    });
  });
});

describe('in development', () => {
  const inEnvironment = posix ? 'bin/python3' : 'Scripts/python.exe';
  const onPath = posix ? 'python3' : 'py.exe';
  const dev = (entry = 'main.py', python?: string) => ({
    isPackaged: false,
    development: { root: folder, entry, ...(python !== undefined && { python }) },
  });

  test("the script is run by the project's environment", async () => {
    const script = await file('main.py');
    const program = await file(`.venv/${inEnvironment}`);
    await file(`venv/${inEnvironment}`);
    const tools = dirname(await file(`tools/${onPath}`));
    expect(await resolve({ ...dev(), machine: machine([tools]) })).toEqual({
      mode: 'development',
      program,
      args: ['-u', script],
      folder,
    });
    expect(records).toMatchObject([{ type: 'resolved', mode: 'development', path: program }]);
  });

  test('else by the active one, else by the first on PATH', async () => {
    await file('main.py');
    const found = await file(`tools/${onPath}`);
    const on = [join(folder, 'nothing'), dirname(found)];
    expect((await resolve({ ...dev(), machine: machine(on) })).program).toBe(found);
    const active = await file(`active/${inEnvironment}`);
    const env = { VIRTUAL_ENV: join(folder, 'active') };
    expect((await resolve({ ...dev(), machine: machine(on, env) })).program).toBe(active);
  });

  test('modules and functions', async () => {
    await file(`venv/${inEnvironment}`);
    expect((await resolve({ ...dev('app.server'), machine: machine() })).args).toEqual([
      '-u',
      '-m',
      'app.server',
    ]);
    const { args } = await resolve({ ...dev('app.server:run'), machine: machine() });
    expect(args).toEqual(['-u', '-c', 'import sys; from app.server import run; sys.exit(run())']);
  });

  test('an interpreter that is named', async () => {
    await file('main.py');
    await file(`.venv/${inEnvironment}`);
    const own = await file(`own/my-python${SUFFIX}`);
    const on = machine([dirname(own)]);
    for (const python of [own, `own/my-python${SUFFIX}`, 'my-python']) {
      expect((await resolve({ ...dev('main.py', python), machine: on })).program).toBe(own);
    }
    await expect(resolve({ ...dev('main.py', 'python9'), machine: on })).rejects.toMatchObject({
      code: 'program-missing',
      message: expect.stringContaining("'python9'"),
    });
  });

  test.skipIf(posix)('Windows: the launcher, and not the stand-in that opens the shop', async () => {
    await file('main.py');
    await writeFile(await file('WindowsApps/python.exe'), '');
    const launcher = await file('tools/py.exe');
    const on = [join(folder, 'WindowsApps'), dirname(launcher)];
    expect(await resolve({ ...dev(), machine: machine(on) })).toMatchObject({ program: launcher });
  });

  test('no script, or no Python: what to change', async () => {
    await expect(resolve({ ...dev(), machine: machine() })).rejects.toMatchObject({
      code: 'program-missing',
      message: expect.stringContaining(`'${join(folder, 'main.py')}' does not exist`),
      hint: expect.stringContaining('development.entry'),
    });
    await file('main.py');
    await expect(resolve({ ...dev(), machine: machine() })).rejects.toMatchObject({
      code: 'program-missing',
      message: `No Python was found for the backend in '${folder}'.`,
      hint: expect.stringContaining('-m venv'),
    });
    expect(records.map(({ type }) => type)).toEqual(['failed', 'failed']);
  });
});
