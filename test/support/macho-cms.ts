/** Asks OpenSSL about the certificate's signature in a Mach-O file: another implementation than ours and rcodesign's. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import type { CertificateFolder } from './signing-certificates.ts';

const SUPER_BLOB = Buffer.from('fade0cc0', 'hex');

/** Why OpenSSL does not take the signature of the last image in the file, up to the root of `certificates`; undefined if it does. */
export async function cmsChainProblem(
  place: string,
  certificates: CertificateFolder,
): Promise<string | undefined> {
  const bytes = await readFile(place);
  const blob = bytes.subarray(bytes.lastIndexOf(SUPER_BLOB));
  const part = (slot: number) => {
    const index = Array.from({ length: blob.readUInt32BE(8) }, (_, one) => 12 + one * 8);
    const entry = index.find((at) => blob.readUInt32BE(at) === slot);
    const offset = entry === undefined ? 0 : blob.readUInt32BE(entry + 4);
    return blob.subarray(offset, offset + blob.readUInt32BE(offset + 4));
  };
  const folder = await mkdtemp(join(tmpdir(), 'cms-'));
  try {
    const [content, signature] = [join(folder, 'content'), join(folder, 'signature')];
    await writeFile(content, part(0));
    await writeFile(signature, part(0x10000).subarray(8));
    const trust = ['-CAfile', certificates.ca, '-purpose', 'any'];
    const args = [
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      signature,
      '-content',
      content,
      ...trust,
    ];
    await run('openssl', [...args, '-out', join(folder, 'out')]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await rm(folder, { recursive: true });
  }
}
