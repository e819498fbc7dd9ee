import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { frozenProgram } from './frozen-program.ts';
import { pythonTools } from './python-tools.ts';
import { run } from './run.ts';
import { unpackedWheel } from './wheels.ts';

/** Joins the Intel part of a bootloader with the archive of a Linux program, as PyInstaller joins them on macOS. */
const JOIN = `
import struct, sys
from PyInstaller.utils import osx
loader, program, out = sys.argv[1:4]
universal = open(loader, 'rb').read()
_, _, offset, size, _ = struct.unpack('>5I', universal[8:28])
linux = open(program, 'rb').read()
cookie = linux.rfind(b'MEI\\x0c\\x0b\\n\\x0b\\x0e')
length = struct.unpack('>I', linux[cookie + 8:cookie + 12])[0]
with open(out, 'wb') as file:
    file.write(universal[offset:offset + size] + linux[cookie + 88 - length:cookie + 88])
osx.fix_exe_for_code_signing(out)
`;

/**
 * A folder of PyInstaller for macOS on Intel, as far as it can be made elsewhere: PyInstaller's bootloader for macOS with a
 * real archive, joined by PyInstaller's own code, and an extension module.
 */
export function macFolder(): Promise<string> {
  return cached('mac-folder-1', async (folder) => {
    const linux = await frozenProgram({
      ...{ pyinstaller: '6.22.3', files: { 'main.py': 'import json\n' }, args: ['--name', 'backend'] },
    });
    const platform = 'macosx_10_13_universal2';
    const loader = await unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform });
    const python = await pythonTools(['pyinstaller==6.22.3', 'macholib==1.16.4', 'setuptools<81']);
    const script = join(folder, 'join.py');
    await writeFile(script, JOIN);
    await mkdir(join(folder, 'backend', '_internal', 'markupsafe'), { recursive: true });
    const bootloader = join(loader, 'PyInstaller', 'bootloader', 'Darwin-64bit', 'run');
    await run(python, [
      script,
      bootloader,
      join(linux, 'backend', 'backend'),
      join(folder, 'backend', 'backend'),
    ]);
    await chmod(join(folder, 'backend', 'backend'), 0o755);
    const wheel = await unpackedWheel({ name: 'markupsafe', version: '3.0.2', platform, python: '3.12' });
    const module = '_speedups.cpython-312-darwin.so';
    await cp(join(wheel, 'markupsafe', module), join(folder, 'backend', '_internal', 'markupsafe', module));
    await cp(
      join(linux, 'backend', '_internal', 'base_library.zip'),
      join(folder, 'backend', '_internal', 'base_library.zip'),
    );
  });
}
