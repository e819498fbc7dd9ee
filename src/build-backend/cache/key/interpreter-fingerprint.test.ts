import { chmod, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anInterpreter } from '../../../../test/support/an-interpreter.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { fakeProgram, fakePython } from '../../../../test/support/fake-python.ts';
import { withProject } from '../../../../test/support/python-project.ts';
import type { Host } from '../../../shared/host.ts';
import { readInterpreterFiles } from './interpreter-files.ts';
import { fingerprintInterpreter, isInterpreter } from './interpreter-fingerprint.ts';

const inFolder = (work: (root: string) => Promise<void>) => withProject({}, work);

/** A host on whose PATH are `folders`. Programs that are run say that they are `real`; otherwise none may be run. */
function hostWith(
  folders: readonly string[],
  options: { real?: string; version?: string; env?: object } = {},
) {
  const ran: string[] = [];
  const exec: Host['exec'] = async (tool) => {
    ran.push(tool);
    if (options.real === undefined) throw new Error('nothing may be run');
    const answer = anInterpreter({ realExecutable: options.real, version: options.version ?? '3.12.1' });
    return { code: 0, stdout: JSON.stringify(answer), stderr: '' };
  };
  return { ran, host: fakeHost({ exec, env: { PATH: folders.join(':'), ...options.env } }) };
}

describe('an interpreter is told by its files', () => {
  test('the first on PATH, through links, without running it', async () => {
    await inFolder(async (root) => {
      const program = await fakePython(join(root, 'a'), '3.12.1');
      await mkdir(join(root, 'bin'));
      await symlink(program, join(root, 'bin/python3'));
      const { host } = hostWith([join(root, 'nowhere'), join(root, 'bin')]);
      expect(await fingerprintInterpreter(undefined, host, root)).toEqual({
        files: {
          program: expect.stringMatching(/^[0-9a-f]{64}$/),
          'libpython3.12.so.1.0': expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        paths: [program, join(root, 'a/lib/libpython3.12.so.1.0')],
        version: '3.12.1',
        ran: false,
      });
    });
  });

  test('its library counts, and its place does not', async () => {
    await inFolder(async (root) => {
      const print = async (folder: string) =>
        (await readInterpreterFiles(await fakePython(join(root, folder), '3.12.1'), fakeHost()))?.files;
      const one = await print('one');
      expect(await print('two/deeper')).toEqual(one);
      await fakeProgram(join(root, 'one/lib/libpython3.12.so.1.0'), 'patched');
      const patched = await readInterpreterFiles(join(root, 'one/bin/python3.12'), fakeHost());
      expect(patched?.files).not.toEqual(one);
      expect(patched?.version).toBeUndefined();
    });
  });

  test('the library of the system is found, that of another Python is not', async () => {
    await inFolder(async (root) => {
      await fakeProgram(join(root, 'bin/python3.12'), '\x003.12.1\0');
      await fakeProgram(join(root, 'lib/x86_64-linux-gnu/libpython3.12.so.1.0'), '');
      await fakeProgram(join(root, 'lib/libpython3.11.so.1.0'), '');
      const read = await readInterpreterFiles(join(root, 'bin/python3.12'), fakeHost());
      expect(Object.keys(read?.files ?? {})).toEqual(['program', 'libpython3.12.so.1.0']);
    });
  });

  test.each<[NodeJS.Platform, string, string[]]>([
    ['win32', 'python.exe', ['python3.dll', 'python312.dll']],
    ['darwin', 'bin/python3.12', ['Python']],
    ['darwin', 'bin/python3.12', ['lib/libpython3.12.dylib']],
  ])('on %s %s goes with %j', async (platform, program, libraries) => {
    await inFolder(async (root) => {
      await fakeProgram(join(root, program), '', platform);
      for (const library of libraries) await fakeProgram(join(root, library), '\x003.12.4\0', platform);
      const read = await readInterpreterFiles(join(root, program), fakeHost({ platform }));
      expect(Object.keys(read?.files ?? {}).sort()).toEqual(
        ['program', ...libraries.map((library) => library.split('/').at(-1))].sort(),
      );
      expect(read?.version).toBe('3.12.4');
    });
  });

  test.each([
    ['a link to it', async (program: string, python: string) => symlink(program, python)],
    ['a copy of it', async (program: string, python: string) => copyFile(program, python)],
    ['a launcher', async (_: string, python: string) => fakeProgram(python, 'a launcher')],
  ])('a virtual environment with %s is what it was made from', async (_, make) => {
    await inFolder(async (root) => {
      const program = await fakePython(join(root, 'base'), '3.12.1');
      await mkdir(join(root, 'venv/bin'), { recursive: true });
      await writeFile(
        join(root, 'venv/pyvenv.cfg'),
        `home = ${join(root, 'base/bin')}\nversion = 3.12.1\nexecutable = ${program}\n`,
      );
      await make(program, join(root, 'venv/bin/python'));
      const base = await readInterpreterFiles(program, fakeHost());
      expect(await readInterpreterFiles(join(root, 'venv/bin/python'), fakeHost())).toEqual(base);
    });
  });

  test('a virtual environment whose base is gone cannot be told', async () => {
    await inFolder(async (root) => {
      await fakeProgram(join(root, 'venv/bin/python'), 'a launcher');
      await writeFile(join(root, 'venv/pyvenv.cfg'), 'home = /nowhere/bin\n');
      expect(await readInterpreterFiles(join(root, 'venv/bin/python'), fakeHost())).toBeUndefined();
    });
  });
});

describe('what cannot be told by its files is run', () => {
  test.each([
    ['a shim', '#!/usr/bin/env bash\nexec pyenv exec "$@"\n', 0o755],
    ['a file that may not be run', '\x7fELF', 0o644],
    ['an empty file', '', 0o755],
  ])('%s', async (_, content, mode) => {
    await inFolder(async (root) => {
      const real = await fakePython(join(root, 'real'), '3.12.1');
      await mkdir(join(root, 'shims'));
      await writeFile(join(root, 'shims/python'), content);
      await chmod(join(root, 'shims/python'), mode);
      const { host, ran } = hostWith([join(root, 'shims')], { real });
      const print = await fingerprintInterpreter(undefined, host, root);
      expect(ran).toEqual([join(root, 'shims/python')]);
      expect(print).toEqual({ ...(await readInterpreterFiles(real, fakeHost())), ran: true });
    });
  });

  test('once in a run', async () => {
    await inFolder(async (root) => {
      const real = await fakePython(join(root, 'real'), '3.12.1');
      await fakeProgram(join(root, 'shims/python'), '', 'openbsd');
      const { host, ran } = hostWith([join(root, 'shims')], { real });
      const prints = await Promise.all([1, 2].map(() => fingerprintInterpreter(undefined, host, root)));
      expect(prints[0]).toEqual(prints[1]);
      expect(ran).toHaveLength(1);
    });
  });

  test('an interpreter that is nowhere is the error that a build would throw', async () => {
    await inFolder(async (root) => {
      const { host } = hostWith([root]);
      await expect(fingerprintInterpreter(undefined, host, root)).rejects.toMatchObject({
        code: 'python-missing',
      });
    });
  });
});

describe('the interpreter that is asked for', () => {
  test('a version passes over those that surely are others', async () => {
    await inFolder(async (root) => {
      const wanted = await fakePython(join(root, 'b'), '3.12.4');
      await symlink(await fakePython(join(root, 'a'), '3.11.2'), join(root, 'a/bin/python3'));
      const { host, ran } = hostWith([join(root, 'a/bin'), join(root, 'b/bin')]);
      for (const version of ['3.12', '3.12.4']) {
        const print = await fingerprintInterpreter(version, host, root);
        expect(print.files).toEqual((await readInterpreterFiles(wanted, fakeHost()))?.files);
      }
      expect(ran).toEqual([]);
    });
  });

  test("setup-python's is the first", async () => {
    await inFolder(async (root) => {
      await fakePython(join(root, 'b'), '3.12.4');
      const program = await fakePython(join(root, 'tool'), '3.12.1');
      await symlink(program, join(root, 'tool/bin/python'));
      const { host } = hostWith([join(root, 'b/bin')], { env: { pythonLocation: join(root, 'tool') } });
      expect((await fingerprintInterpreter('3.12', host, root)).version).toBe('3.12.1');
    });
  });

  test('a path is relative to the working directory; a bare name is left to the system', async () => {
    await inFolder(async (root) => {
      const program = await fakePython(join(root, 'a'), '3.12.1');
      const { host, ran } = hostWith([], { real: program });
      expect(await fingerprintInterpreter('a/bin/python3.12', host, root)).toMatchObject({ ran: false });
      expect(await fingerprintInterpreter('python3.12', host, root)).toMatchObject({ ran: true });
      expect(ran).toEqual(['python3.12']);
    });
  });
});

test('a build with another interpreter than the fingerprint says is noticed', async () => {
  await inFolder(async (root) => {
    const program = await fakePython(join(root, 'a'), '3.12.1');
    const other = await fakePython(join(root, 'b'), '3.12.2');
    const { host } = hostWith([]);
    const print = await fingerprintInterpreter(program, host, root);
    expect(await isInterpreter(print, { realExecutable: program }, host)).toBe(true);
    expect(await isInterpreter(print, { realExecutable: other }, host)).toBe(false);
    expect(await isInterpreter(print, { realExecutable: join(root, 'gone') }, host)).toBe(false);
  });
});
