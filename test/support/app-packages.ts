import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** An entry of a package: content with its mode, or a link's target. */
export type PackageEntry = { content: Buffer | string; mode?: number } | { link: string };
export type PackageEntries = Readonly<Record<string, PackageEntry>>;

/** A zip as 7-Zip on Unix writes it, with `tail` behind its end (an embedded block map). */
export function zipBytes(entries: PackageEntries, tail: Buffer = Buffer.alloc(0)): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const content = Buffer.from('link' in entry ? entry.link : entry.content);
    const isStored = content.length < 20;
    const packed = isStored ? content : deflateRawSync(content);
    const mode = 'link' in entry ? 0o120777 : 0o100000 | (entry.mode ?? 0o644);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    centrals.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, rest, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end, tail]);
}

/** A plain tar. */
export function tarBytes(entries: PackageEntries): Buffer {
  const blocks = Object.entries(entries).map(([name, entry]) => {
    const content = 'link' in entry ? Buffer.alloc(0) : Buffer.from(entry.content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    const mode = 'link' in entry ? 0o777 : (entry.mode ?? 0o644);
    header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write('link' in entry ? '2' : '0', 156);
    if ('link' in entry) header.write(entry.link, 157);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A Debian package with `data` as the file `name`, such as `data.tar.gz`. */
export function debBytes(name: string, data: Buffer): Buffer {
  const members: [string, Buffer][] = [
    ['debian-binary', Buffer.from('2.0\n')],
    ['control.tar.gz', gzipSync(tarBytes({ './control': { content: 'Package: notes\n' } }))],
    [name, data],
  ];
  const parts = members.map(([member, content]) => {
    const fields = [member.padEnd(16), '0'.padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '100644'.padEnd(8)];
    const header = `${fields.join('')}${String(content.length).padEnd(10)}\`\n`;
    return Buffer.concat([Buffer.from(header), content, Buffer.from(content.length % 2 ? '\n' : '')]);
  });
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}

/** An asar with files of these sizes, by path. */
export function asarBytes(files: Readonly<Record<string, number>>): Buffer {
  const root: { files: Record<string, unknown> } = { files: {} };
  let offset = 0;
  for (const [path, size] of Object.entries(files)) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = root.files;
    for (const part of parts) {
      const next = (folder[part] ?? { files: {} }) as { files: Record<string, unknown> };
      folder[part] = next;
      folder = next.files;
    }
    folder[name] = { size, offset: String(offset) };
    offset += size;
  }
  const json = Buffer.from(JSON.stringify(root));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  for (const [index, value] of [4, padded + 8, padded + 4, json.length].entries())
    head.writeUInt32LE(value, index * 4);
  json.copy(head, 16);
  return Buffer.concat([head, Buffer.alloc(offset, 1)]);
}
