import { open } from 'node:fs/promises';
import { readBinary } from '../../sidecar/formats/binary.ts';
import type { Platform } from '../../sidecar/target.ts';
import type { SignableFormat } from '../types.ts';

/** What a single file is to us. `other`: nothing that carries a signature inside, such as `.deb` or `.AppImage`. */
export interface FileFormat {
  format: SignableFormat | 'elf' | 'other';
  platform: Platform;
}

const TRAILER = 512;

/** What the file at `path` is, by its bytes. Undefined for a file that no system installs or runs. Throws `binary-damaged`. */
export async function fileFormat(path: string): Promise<FileFormat | undefined> {
  const binary = await readBinary(path);
  if (binary?.format === 'pe') return { format: 'pe', platform: 'win32' };
  if (binary?.format === 'macho') return { format: 'macho', platform: 'darwin' };
  if (binary?.format === 'elf') return { format: 'elf', platform: 'linux' };
  const { start, trailer } = await ends(path);
  const magic = start.length < 4 ? 0 : start.readUInt32BE(0);
  if (magic === 0x78617221) return { format: 'pkg', platform: 'darwin' };
  if (trailer.toString('latin1', 0, 4) === 'koly') return { format: 'dmg', platform: 'darwin' };
  if (magic === 0xd0cf11e0) return { format: 'msi', platform: 'win32' };
  const isLinux =
    magic === 0xedabeedb ||
    start.toString('latin1', 0, 8) === '!<arch>\n' ||
    /\.(?:tar\.\w+|tgz|snap|flatpak)$/.test(path);
  return isLinux ? { format: 'other', platform: 'linux' } : undefined;
}

/** The first bytes, and the last ones, where disk images have their description. */
async function ends(path: string): Promise<{ start: Buffer; trailer: Buffer }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (position: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(TRAILER), 0, TRAILER, position);
      return buffer.subarray(0, bytesRead);
    };
    return { start: await read(0), trailer: await read(Math.max(0, size - TRAILER)) };
  } finally {
    await file.close();
  }
}
