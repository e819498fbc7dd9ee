import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;

/** An icon for a Windows app, as large as electron-builder asks for: one PNG of a single colour, in an ICO. */
export function windowsIcon(): Buffer {
  const png = squarePng();
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  // A width and a height of 0 mean 256.
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

function squarePng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  // 8 bits of red, green, blue and opacity.
  header.writeUInt16BE(0x0806, 8);
  const line = Buffer.concat([Buffer.of(0), Buffer.alloc(4 * SIZE, Buffer.of(30, 90, 160, 255))]);
  const pixels = deflateSync(Buffer.concat(Array<Buffer>(SIZE).fill(line)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
