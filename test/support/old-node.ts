import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedNpmPackage } from './npm-packages.ts';

/** The npm package that holds Node for a platform says `win` where Node says `win32`. */
const PLATFORM = process.platform === 'win32' ? 'win' : process.platform;

/** A Node of this exact version for this machine. Electron's own is older than the one that the actions need. */
export async function oldNode(version: string): Promise<string> {
  const folder = await unpackedNpmPackage(`node-${PLATFORM}-${process.arch}`, version);
  const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  await chmod(path, 0o755);
  return path;
}
