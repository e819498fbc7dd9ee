import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { electronBuilderModules } from './electron-builder.ts';
import { writeTree } from './sample-tree.ts';
import { unpackedWheel } from './wheels.ts';

/**
 * A stand-in for the folder that the `electron` package downloads: what electron-builder needs of it, and no Electron.
 * It starts nothing; electron-builder, and what it does with the files of the app, is real.
 */
export async function standInElectron(
  folder: string,
  platform: 'linux' | 'win32' | 'darwin',
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'version'), '45.5.0');
  if (platform === 'linux') {
    await writeTree(folder, {
      electron: { content: '#!/bin/sh\necho stand-in for Electron\n', mode: 0o755 },
      'resources/': '',
      'locales/en-US.pak': 'no pak',
      LICENSE: 'none',
    });
  } else if (platform === 'win32') await windowsFolder(folder);
  else await macFolder(folder);
  return folder;
}

/** A real Windows program (PyInstaller's bootloader), with the version resource that electron-builder edits. */
async function windowsFolder(folder: string): Promise<void> {
  const wheel = await unpackedWheel({ name: 'pyinstaller', version: '6.22.3', platform: 'win_amd64' });
  const program = join(folder, 'electron.exe');
  await copyFile(join(wheel, 'PyInstaller', 'bootloader', 'Windows-64bit-intel', 'run.exe'), program);
  const script = `
    const { NtExecutable, NtExecutableResource, Resource } = require('resedit');
    const fs = require('fs');
    const exe = NtExecutable.from(fs.readFileSync(process.argv[1]), { ignoreCert: true });
    const resources = NtExecutableResource.from(exe);
    const info = Resource.VersionInfo.createEmpty();
    info.setFileVersion('45.5.0.0', 1033);
    info.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', FileDescription: 'Electron' });
    info.outputToResourceEntries(resources.entries);
    resources.outputResource(exe);
    fs.writeFileSync(process.argv[1], Buffer.from(exe.generate()));`;
  const modules = await electronBuilderModules();
  await promisify(execFile)(process.execPath, ['-e', script, program], {
    env: { ...process.env, NODE_PATH: modules },
  });
  await writeTree(folder, { 'resources/': '', 'locales/en-US.pak': 'no pak' });
}

async function macFolder(folder: string): Promise<void> {
  const app = join(folder, 'Electron.app', 'Contents');
  const program = { content: '#!/bin/sh\n', mode: 0o755 };
  const helpers = ['', ' (Renderer)', ' (Plugin)', ' (GPU)'].map((kind) => `Electron Helper${kind}`);
  await writeTree(app, {
    'Info.plist': plist('Electron'),
    'MacOS/Electron': program,
    'Resources/electron.icns': 'no icon',
    'Frameworks/Electron Framework.framework/Versions/A/Electron Framework': program,
    'Frameworks/Electron Framework.framework/Versions/Current': { link: 'A' },
    'Frameworks/Electron Framework.framework/Electron Framework': {
      link: 'Versions/Current/Electron Framework',
    },
    ...Object.fromEntries(
      helpers.flatMap((name) => [
        [`Frameworks/${name}.app/Contents/Info.plist`, plist(name)],
        [`Frameworks/${name}.app/Contents/MacOS/${name}`, program],
      ]),
    ),
  });
}

function plist(executable: string): string {
  const keys = {
    CFBundleExecutable: executable,
    CFBundleIdentifier: 'com.github.Electron',
    CFBundleName: executable,
  };
  const pairs = Object.entries(keys).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${pairs.join('')}</dict></plist>`;
}
