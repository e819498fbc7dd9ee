import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Bytes of the checksum, which come first in the heap. */
const SUM = 20;

/** An installer package as macOS makes them (a xar archive), unsigned, with one part that is no installer. */
export function emptyPackage(): Buffer {
  const content = Buffer.from('<installer-gui-script/>');
  const packed = deflateSync(content);
  const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest();
  const sum = (kind: string, bytes: Buffer) =>
    `<${kind}-checksum style="sha1">${sha1(bytes).toString('hex')}</${kind}-checksum>`;
  const data = [
    `<data>${sum('archived', packed)}${sum('extracted', content)}<encoding style="application/x-gzip"/>`,
    `<offset>${SUM}</offset><size>${content.length}</size><length>${packed.length}</length></data>`,
  ].join('');
  const file = `<file id="1"><name>Distribution</name><type>file</type><mode>0644</mode>${data}</file>`;
  const checksum = `<checksum style="sha1"><offset>0</offset><size>${SUM}</size></checksum>`;
  const time = '<creation-time>2026-01-01T00:00:00</creation-time>';
  const list = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><xar><toc>${checksum}${time}${file}</toc></xar>`,
  );
  const packedList = deflateSync(list);
  const head = Buffer.alloc(28);
  head.write('xar!', 'latin1');
  head.writeUInt16BE(28, 4);
  head.writeUInt16BE(1, 6);
  head.writeBigUInt64BE(BigInt(packedList.length), 8);
  head.writeBigUInt64BE(BigInt(list.length), 16);
  head.writeUInt32BE(1, 24);
  return Buffer.concat([head, packedList, sha1(packedList), packed]);
}
