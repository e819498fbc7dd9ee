import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diagnoseExit } from '../../src/runtime/diagnose.ts';
import { pyinstallerPython } from '../support/frozen-program.ts';
import { PYTHON } from '../support/python-tools.ts';
import { run } from '../support/run.ts';

const LISTENING = 's = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen(); port = s.getsockname()[1]';
/** Where PyInstaller's start of a program is, for this machine. */
const BOOTLOADER =
  'import glob, os, PyInstaller; print(glob.glob(os.path.join(PyInstaller.__path__[0], "bootloader", "*", "run"))[0])';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagnose-'));
});
afterAll(() => rm(folder, { recursive: true }));

function diagnosed(program: string, args: readonly string[]) {
  const { stderr, status, signal } = spawnSync(program, args, { encoding: 'utf8' });
  const found = diagnoseExit({ stderr: stderr.split('\n'), exit: { code: status, signal }, program });
  return found && { code: found.code, message: found.message };
}

/** The words of real interpreters, which change from version to version. */
test.each([
  ['import no_such.module', 'dependency-missing', /^Missing dependency: no_such$/],
  ['from json import nothing', 'dependency-missing', /json is there and has no 'nothing'/],
  [
    'try:\n  import no_such\nexcept ImportError as error:\n  raise RuntimeError("x") from error',
    'dependency-missing',
    /^Missing dependency: no_such$/,
  ],
  [
    'import logging\ntry:\n  import no_such\nexcept ImportError:\n  logging.exception("x")\nraise ValueError("bad")',
    'exited-before-ready',
    /ValueError: bad$/,
  ],
  ['import importlib.metadata as m; m.version("no-such")', 'data-file-missing', /metadata: no-such /],
  ['open("/tmp/_MEIabc/pkg/data/a.json")', 'data-file-missing', /pkg\/data\/a\.json/],
  [
    `import asyncio, socket\n${LISTENING}\nasync def main(): await asyncio.start_server(print, "127.0.0.1", port)\nasyncio.run(main())`,
    'port-in-use',
    /at port \d+:/,
  ],
  [
    `import http.server as h, socket\n${LISTENING}\nh.HTTPServer(("127.0.0.1", port), h.BaseHTTPRequestHandler)`,
    'port-in-use',
    /at its port:/,
  ],
  ['import ctypes; ctypes.CDLL("libnone.so.1")', 'library-missing', /libnone\.so\.1/],
] as const)('Python: %s', async (code, expected, message) => {
  const script = join(folder, 'main.py');
  await writeFile(script, code);
  expect(diagnosed(PYTHON, [script])).toEqual({ code: expected, message: expect.stringMatching(message) });
});

test('PyInstaller: a program whose archive is cut off', async () => {
  const python = await pyinstallerPython('6.22.3');
  const program = join(folder, 'backend');
  await copyFile((await run(python, ['-c', BOOTLOADER])).trim(), program);
  expect(diagnosed(program, [])).toEqual({
    code: 'program-cannot-start',
    message: expect.stringContaining("'backend' is damaged"),
  });
});
