import { buffer } from 'node:stream/consumers';
import { zstdCompressSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

export type TarSample = Partial<Header> & Pick<Header, 'name'> & { content?: string | Buffer };

/** A tar file with these entries, whatever they are: what no packer of ours would write. */
export async function tarFile(samples: readonly TarSample[]): Promise<Buffer> {
  const tar = pack();
  for (const { content, ...header } of samples) {
    if (content === undefined) tar.entry({ size: 0, ...header });
    else tar.entry(header, content);
  }
  tar.finalize();
  return buffer(tar as unknown as AsyncIterable<Buffer>);
}

/** The same, compressed into one zstd frame. */
export async function tarZst(samples: readonly TarSample[]): Promise<Buffer> {
  return zstdCompressSync(await tarFile(samples));
}
