import { deflateSync } from 'node:zlib';
import { ByteWriter } from './byte-writer.ts';

export interface TinyEntry {
  name: string;
  /** PyInstaller's letter: `s` script, `z` PYZ, `b` binary, `x` data, `o` option … */
  type: string;
  content?: Buffer;
  compress?: boolean;
}

export interface TinyModule {
  name: string;
  /** 0 module, 1 package, 2 data, 3 namespace package. */
  type?: number;
  content?: string;
}

const MAGIC = Buffer.from('MEI\x0c\x0b\x0a\x0b\x0e', 'latin1');

/** PyInstaller's outer archive with its cookie; what stands before it in a program is the caller's. */
export function tinyCArchive(entries: readonly TinyEntry[], pythonVersion = 312): Buffer {
  const data = new ByteWriter('big');
  const toc = new ByteWriter('big');
  for (const { name, type, content = Buffer.alloc(0), compress = false } of entries) {
    const stored = compress ? deflateSync(content) : content;
    const length = Math.ceil((18 + Buffer.byteLength(name) + 1) / 16) * 16;
    toc.u32(length, data.length, stored.length, content.length).u8(compress ? 1 : 0, type.charCodeAt(0));
    toc.text(name).padTo(Math.ceil(toc.length / 16) * 16);
    data.bytes(stored);
  }
  const total = data.length + toc.length + 88;
  const cookie = new ByteWriter('big').bytes(MAGIC).u32(total, data.length, toc.length, pythonVersion);
  return data.bytes(toc.build(), cookie.text('libpython3.12.so.1.0').padTo(88).build()).build();
}

/** A bytecode archive; its table of contents is a list as today, or a dict as before PyInstaller 4. */
export function tinyPyz(modules: readonly TinyModule[], { dict = false, bytecode = 3531 } = {}): Buffer {
  const data = new ByteWriter('little');
  const toc = new ByteWriter('little');
  if (dict) toc.u8(0x7b);
  else toc.u8(0x5b).u32(modules.length);
  for (const { name, type = 0, content = '' } of modules) {
    if (!dict) toc.u8(0x29, 2);
    toc.u8(0xfa, name.length).bytes(Buffer.from(name));
    toc
      .u8(0x29, 3, 0x69)
      .u32(type)
      .u8(0xe9)
      .u32(data.length + 17)
      .u8(0x69)
      .u32(content.length);
    data.bytes(Buffer.from(content));
  }
  if (dict) toc.u8(0x30);
  const head = new ByteWriter('little').bytes(Buffer.from('PYZ\0')).u16(bytecode, 0x0a0d);
  head.bytes(new ByteWriter('big').u32(17 + data.length).build()).padTo(17);
  return head.bytes(data.build(), toc.build()).build();
}
