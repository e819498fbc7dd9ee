import { createHash, type X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { type ByteSource, withFileSource } from '../../sidecar/formats/byte-source.ts';
import { Damage } from '../../sidecar/formats/damage.ts';
import { cmsProblem, readCms } from '../cms.ts';

/** The signature of a `.pkg` (the CMS one, which systems since macOS 10.12 look at), and what is wrong with it. */
export interface PackageSeal {
  /** Absent: it is not signed. */
  signer?: X509Certificate;
  /** In words that follow "the signature". Empty: it holds. */
  problems: string[];
}

const HASHES: Readonly<Record<number, string>> = { 1: 'sha1', 3: 'sha256', 4: 'sha512' };
/** Bytes; the lists of real packages have some 100 KB. */
const LARGEST_LIST = 2 ** 26;
const unpack = promisify(inflate);

/**
 * Checks the signature of the installer package (a xar archive) at `place`: that its list of contents is the one that
 * was signed, and that the parts are those of the list. Whether the certificate is trusted is not asked.
 */
export function readPackageSeal(place: string): Promise<PackageSeal> {
  return withFileSource(place, async (source) => {
    try {
      return await readXar(source);
    } catch (error) {
      // Whatever a reader of a part says (zlib, certificates, ASN.1): the package is not one that was signed.
      if (error instanceof Error) return { problems: [`cannot be read: ${error.message}`] };
      throw error;
    }
  });
}

async function readXar(source: ByteSource): Promise<PackageSeal> {
  const head = await source.read(0, 28);
  const [size, packedLength] = [head.readUInt16BE(4), Number(head.readBigUInt64BE(8))];
  const hash = HASHES[head.readUInt32BE(24)];
  if (head.readUInt32BE(0) !== 0x78617221 || !hash) throw new Damage('it is no installer package');
  const packed = await source.read(size, packedLength);
  const list = (await unpack(packed, { maxOutputLength: LARGEST_LIST })).toString('utf8');
  const heap = size + packedLength;
  const signature = /<x-signature style="CMS">([\s\S]*?)<\/x-signature>/.exec(list)?.[1];
  if (signature === undefined) return { problems: [] };
  const cms = readCms(await source.read(heap + numberIn(signature, 'offset'), numberIn(signature, 'size')));
  const sum = createHash(hash).update(packed).digest();
  const problem = cmsProblem(cms, sum);
  const checksum = /<checksum [^>]*>([\s\S]*?)<\/checksum>/.exec(list)?.[1] ?? '';
  const kept = await source.read(heap + numberIn(checksum, 'offset'), sum.length);
  return {
    ...(cms.signer && { signer: cms.signer }),
    problems: [
      ...(problem === undefined ? [] : [`does not fit its list of contents: ${problem}`]),
      ...(kept.equals(sum) ? [] : ['does not fit its list of contents, which was changed']),
      ...(await partProblems(source, heap, list)),
    ],
  };
}

/** Every part is hashed as it lies in the archive. */
async function partProblems(source: ByteSource, heap: number, list: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [, data = ''] of list.matchAll(/<data>([\s\S]*?)<\/data>/g)) {
    const [, style = '', sum] = /<archived-checksum style="([^"]*)">([0-9a-f]*)</i.exec(data) ?? [];
    const hash = createHash(style.toLowerCase().replace('-', ''));
    const [start, length] = [heap + numberIn(data, 'offset'), numberIn(data, 'length')];
    for (let at = 0; at < length; at += LARGEST_READ) {
      hash.update(await source.read(start + at, Math.min(LARGEST_READ, length - at)));
    }
    if (hash.digest('hex') !== sum?.toLowerCase())
      problems.push(`does not fit the part at byte ${start}, which was changed`);
  }
  return problems;
}

const LARGEST_READ = 2 ** 20;

function numberIn(xml: string, name: string): number {
  const text = new RegExp(`<${name}>(\\d+)</${name}>`).exec(xml)?.[1];
  if (text === undefined) throw new Damage(`its list of contents names no ${name}`);
  return Number(text);
}
