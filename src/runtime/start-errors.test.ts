import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnoseExit } from './diagnose.ts';
import type { SidecarError } from './errors.ts';
import { type Machine, thisMachine } from './machine.ts';
import { startError } from './start-errors.ts';

const REINSTALL = 'Installation may be corrupted. Please reinstall the application.';
const linux: Machine = { platform: 'linux', arch: 'x64', env: {}, temp: '/tmp' };
const windows: Machine = { ...linux, platform: 'win32' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "start 'ü' "));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file with the mode and gives its path. */
async function file(name: string, content: string | Buffer, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  await chmod(path, mode);
  return path;
}

/** What a real start of `program` says. */
async function started(program: string, cwd = folder): Promise<SidecarError> {
  try {
    const child = spawn(program, [], { cwd, stdio: 'ignore' });
    await once(child, 'spawn');
    child.kill('SIGKILL');
    throw new Error('It has started');
  } catch (cause) {
    return startError(cause, { program, cwd, machine: thisMachine() });
  }
}

describe('nothing is there', () => {
  test('the user is told to reinstall, in these words', async () => {
    await file('other', '');
    const error = await started(join(folder, 'backend'));
    expect(error).toMatchObject({ code: 'program-missing', hint: REINSTALL });
    expect(error.message).toContain(`'${join(folder, 'backend')}' does not exist; its folder holds `);
    expect(error.message).toContain('other');
  });

  test('nor the folder, or a file is in its place', async () => {
    expect((await started(join(folder, 'gone', 'backend'))).message).toContain('nor does its folder');
    const inFile = join(await file('plain', ''), 'backend');
    expect(await started(inFile)).toMatchObject({ code: 'program-missing', hint: REINSTALL });
  });

  test('a folder is not a program', async () => {
    const path = join(folder, 'onedir');
    await mkdir(path);
    expect(await started(path)).toMatchObject({
      code: 'program-missing',
      message: expect.stringContaining('is a folder'),
    });
  });

  test('a missing working directory is not a missing program', async () => {
    const cwd = join(folder, 'no such folder');
    const error = await started(process.execPath, cwd);
    expect(error.code).toBe('program-cannot-start');
    expect(error.message).toContain(`in '${cwd}': there is no such folder`);
  });
});

describe.skipIf(process.platform === 'win32')('the file is there', () => {
  test('and not executable', async () => {
    const path = await file("it's", '#!/bin/sh\n', 0o640);
    const error = await started(path);
    expect(error).toMatchObject({ code: 'program-not-executable', message: expect.stringContaining('640') });
    expect(error.hint).toContain(`chmod 755 '${folder.replaceAll("'", `'\\''`)}/it'\\''s'`);
  });

  test('and its script names an interpreter that is not here', async () => {
    const error = await started(await file('script', '#!/no/such/python3 -u\nprint()'));
    expect(error.code).toBe('program-cannot-start');
    expect(error.message).toContain("it needs '/no/such/python3', which is not here");
    expect(error.hint).toContain('Install python3');
  });

  test('and its first line ends as on Windows', async () => {
    const error = await started(await file('crlf', '#!/bin/sh\r\necho\r\n'));
    expect(error.message).toContain("'/bin/sh\\r'");
    expect(error.hint).toContain('a Windows line ending');
  });

  test.runIf(process.platform === 'linux')('and its loader is another Linux’s', async () => {
    const node = await readFile(process.execPath);
    const start = node.subarray(0, 4096).toString('latin1');
    const loader = /\/lib[\w./-]*\/ld[\w.-]*/.exec(start)?.[0] ?? '';
    expect(loader).not.toBe('');
    const other = '/lib/ld-musl-x.so.1'.padEnd(loader.length, '\0').slice(0, loader.length);
    const changed = Buffer.concat([Buffer.from(start.replace(loader, other), 'latin1'), node.subarray(4096)]);
    const error = await started(await file('musl', changed));
    expect(error.code).toBe('program-cannot-start');
    expect(error.message).toContain('/lib/ld-musl-x');
    expect(error.hint).toContain('built for musl');
  });

  test('and for another system: it seems to start, because a shell reads it', async () => {
    const arm = Buffer.alloc(64);
    arm.write('\x7fELF\x02\x01\x01', 'latin1');
    arm.writeUInt16LE(2, 16);
    arm.writeUInt16LE(process.arch === 'arm64' ? 62 : 183, 18);
    const program = await file('arm', arm);
    const { error, status, signal, stderr } = spawnSync(program, [], { encoding: 'utf8' });
    const exit = { code: status, signal };
    const found = error
      ? await startError(error, { program })
      : diagnoseExit({ stderr: stderr.split('\n'), exit, program });
    expect(found?.code).toBe('wrong-architecture');
    expect(found?.message).toMatch(/a Linux program \(ELF\) for (arm64|x64)/);
  });

  test('and it is a script, whose own errors are left alone', async () => {
    const program = await file('fails', '#!/bin/sh\nno-such-command\n');
    const { status, signal, stderr } = spawnSync(program, [], { encoding: 'utf8' });
    expect(stderr).toContain('no-such-command');
    expect(
      diagnoseExit({ stderr: stderr.split('\n'), exit: { code: status, signal }, program }),
    ).toBeUndefined();
  });
});

/** Errors that only other systems have, or that cannot be brought about here. */
describe('other systems', () => {
  const failed = (code: string) => Object.assign(new Error(`spawn ${code}`), { code });

  test('Windows: a file that is no program', async () => {
    const program = await file('backend.exe', 'PK\x03\x04 not a program');
    const error = await startError(failed('UNKNOWN'), { program, machine: windows });
    expect(error).toMatchObject({ code: 'wrong-architecture', message: expect.stringContaining('PK') });
    const elf = await file('linux.exe', Buffer.from(`\x7fELF${'\0'.repeat(14)}\x3e\0`, 'latin1'));
    expect((await startError(failed('EFTYPE'), { program: elf, machine: windows })).message).toContain(
      'a Linux program (ELF) for x64',
    );
    const empty = await file('empty.exe', '');
    expect((await startError(failed('UNKNOWN'), { program: empty, machine: windows })).message).toContain(
      'an empty file',
    );
  });

  test.each([
    [windows, 'virus scanner'],
    [{ ...linux, platform: 'darwin' }, 'xattr -dr com.apple.quarantine'],
    [linux, 'noexec'],
  ] as const)('access denied on $platform', async (machine, hint) => {
    const program = await file('denied', '#!/bin/sh\n');
    const error = await startError(failed('EACCES'), { program, machine });
    expect(error.code).toBe('program-cannot-start');
    expect(error.hint).toContain(hint);
  });

  test.each([
    ['E2BIG', 'longer than the system allows'],
    ['EAGAIN', 'spawn EAGAIN'],
    ['EMFILE', 'spawn EMFILE'],
  ])('%s', async (code, message) => {
    const error = await startError(failed(code), { program: process.execPath, machine: linux });
    expect(error).toMatchObject({ code: 'program-cannot-start', message: expect.stringContaining(message) });
    expect(error.hint).toMatch(/\S/);
    expect(error.cause).toMatchObject({ code });
  });

  test('what is no error at all', async () => {
    expect(await startError(undefined, { program: '/x', machine: linux })).toMatchObject({
      code: 'program-cannot-start',
    });
  });
});
