import { buffer } from 'node:stream/consumers';
import { zstdCompressSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

export type TarSample = Partial<Header> & Pick<Header, 'name'> & { content?: string | Buffer };

/** A tar file with these entries, whatever they are: what no packer of ours would write. */
export async function tarFile(samples: readonly TarSample[]): Promise<Buffer> {
  const tar = pack();
  for (const { content, ...header } of samples) {
    const isFile = (header.type ?? 'file') === 'file';
    if (isFile || content !== undefined) tar.entry(header, content ?? '');
    else tar.entry({ size: 0, ...header });
  }
  tar.finalize();
  return buffer(tar as unknown as AsyncIterable<Buffer>);
}

/** The same, compressed into one zstd frame. */
export async function tarZst(samples: readonly TarSample[]): Promise<Buffer> {
  return zstdCompressSync(await tarFile(samples));
}

/** Makes the sum of every block that looks like a header right, in place, so that a change gets past it. */
export function fixChecksums(tar: Buffer): Buffer {
  for (let at = 0; at + 512 <= tar.length; at += 512) {
    const header = tar.subarray(at, at + 512);
    if (header.toString('latin1', 257, 262) !== 'ustar') continue;
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  }
  return tar;
}
