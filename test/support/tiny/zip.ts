import { ByteWriter } from './byte-writer.ts';

/** A zip file of empty entries: local headers, central directory and end record. */
export function tinyZip(names: readonly string[], comment = ''): Buffer {
  const locals = new ByteWriter('little');
  const directory = new ByteWriter('little');
  for (const name of names) {
    const bytes = Buffer.from(name);
    const offset = locals.length;
    // Version, flags (names in UTF-8), method, time, date; then checksum and sizes.
    const common = [20, 0x800, 0, 0, 0x21] as const;
    locals
      .u32(0x04034b50)
      .u16(...common)
      .u32(0, 0, 0)
      .u16(bytes.length, 0)
      .bytes(bytes);
    directory
      .u32(0x02014b50)
      .u16(20, ...common)
      .u32(0, 0, 0)
      .u16(bytes.length, 0, 0, 0, 0)
      .u32(0, offset);
    directory.bytes(bytes);
  }
  const [at, length] = [locals.length, directory.length];
  const note = Buffer.from(comment);
  locals.bytes(directory.build()).u32(0x06054b50).u16(0, 0, names.length, names.length).u32(length, at);
  return locals.u16(note.length).bytes(note).build();
}
