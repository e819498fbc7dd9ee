/** What electron-builder would download beside Electron, from this machine: real programs where there are some. */
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toolPath } from './tools.ts';

/**
 * Writes the tools into `folder` (absolute) and gives the variables by which electron-builder finds them: a stand-in
 * for fpm that has dpkg-deb make a real deb and nfpm a real RPM, 7-Zip, and mksquashfs with a stand-in for the program that begins an
 * AppImage and would mount it. A tool that this machine lacks is left out.
 */
export async function builderTools(folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  const tools = ['7za', 'mksquashfs', 'nfpm'] as const;
  const [sevenZip, squash, nfpm] = await Promise.all(tools.map((name) => toolPath(name)));
  return {
    CUSTOM_FPM_PATH: await fpm(folder, nfpm?.path),
    ...(sevenZip?.path !== undefined && { ELECTRON_BUILDER_7ZIP_PATH: sevenZip.path }),
    ...(squash?.path !== undefined && { APPIMAGE_TOOLS_PATH: await appImageTools(folder, squash.path) }),
    ELECTRON_BUILDER_OFFLINE: 'true',
  };
}

async function fpm(folder: string, nfpm = 'nfpm'): Promise<string> {
  const file = join(folder, 'fpm');
  const program = join(import.meta.dirname, 'fpm-stand-in.ts');
  return script(file, `NFPM='${nfpm}' exec '${process.execPath}' '${program}' "$@"`);
}

/** In the folders that electron-builder's own download has. */
async function appImageTools(folder: string, mksquashfs: string): Promise<string> {
  const tools = join(folder, 'appimage');
  const programs = join(tools, `linux-${process.arch}`);
  await mkdir(programs, { recursive: true });
  await mkdir(join(tools, 'lib', 'x64'), { recursive: true });
  const link = join(programs, 'mksquashfs');
  await symlink(mksquashfs, link).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await script(join(programs, 'desktop-file-validate'), 'exit 0');
  // No program: nothing can mount what it begins.
  await writeFile(
    join(tools, `runtime-${process.arch}`),
    `\x7fELF stand-in for the AppImage runtime${' '.repeat(200)}`,
  );
  return tools;
}

async function script(file: string, text: string): Promise<string> {
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
  return file;
}
