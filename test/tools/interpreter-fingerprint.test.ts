import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  fingerprintInterpreter,
  isInterpreter,
} from '../../src/build-backend/cache/key/interpreter-fingerprint.ts';
import { findInterpreter } from '../../src/build-backend/environment/interpreter.ts';
import { unobtainable } from '../support/missing.ts';
import { PYTHON } from '../support/python-tools.ts';
import { makeProject, pyenvPythons, type TestProject } from '../support/test-project.ts';

const pythons = [...pyenvPythons()].filter(([version]) => /^3\.\d\d/.test(version));

let project: TestProject;

beforeEach(async () => {
  project = await makeProject({});
});

afterEach(() => project.remove());

/** The fingerprint, found out anew. */
function fingerprintOf(wanted: string | undefined, host = { ...project.host }) {
  return fingerprintInterpreter(wanted, host, project.folder);
}

/** The real program behind the interpreter of these tests, which may be a shim. */
async function realPython() {
  return findInterpreter(PYTHON, project.host, project.folder);
}

test('an interpreter is told without running it, down to its version', async () => {
  const real = await realPython();
  const nothing = { ...project.host, exec: () => Promise.reject(new Error('nothing may be run')) };
  const print = await fingerprintOf(real.realExecutable, nothing);
  expect(print).toMatchObject({ version: real.version, ran: false });
  if (real.sharedLibrary)
    expect(Object.keys(print.files)).toContainEqual(expect.stringContaining('libpython'));
  expect(await isInterpreter(print, real, project.host)).toBe(true);
});

test('a virtual environment, with links or with copies, is what it was made from', async () => {
  const { realExecutable } = await realPython();
  const print = await fingerprintOf(realExecutable);
  for (const how of ['--symlinks', '--copies']) {
    const folder = join(project.folder, `venv${how}`);
    await project.host.exec(realExecutable, ['-m', 'venv', '--without-pip', how, folder]);
    const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
    expect((await fingerprintOf(python)).files).toEqual(print.files);
  }
});

test.skipIf(process.platform === 'win32')('a shim is run, and what it starts is fingerprinted', async () => {
  const { realExecutable } = await realPython();
  const shim = join(project.folder, 'python');
  await writeFile(shim, `#!/bin/sh\nexec '${realExecutable}' "$@"\n`);
  await chmod(shim, 0o755);
  const print = await fingerprintOf(shim);
  expect(print).toEqual({ ...(await fingerprintOf(realExecutable)), ran: true });
});

describe.skipIf(unobtainable(pythons.length > 1, 'interpreters of pyenv'))('interpreters of pyenv', () => {
  test('each has a fingerprint of its own and states its version', async () => {
    const prints = await Promise.all(pythons.map(([, path]) => fingerprintOf(path)));
    expect(prints.map(({ version }) => version)).toEqual(pythons.map(([version]) => version));
    expect(new Set(prints.map(({ files }) => JSON.stringify(files))).size).toBe(pythons.length);
  });
});
