import { ByteWriter } from './byte-writer.ts';

/** What a hand-assembled Mach-O image says; every field has a usual value. */
export interface TinyMacho {
  wide?: boolean;
  order?: 'little' | 'big';
  cpu?: number;
  /** 2 executable, 6 dynamic library, 8 bundle, 1 object file. */
  type?: number;
  needed?: readonly string[];
  weak?: readonly string[];
  installName?: string;
  rpaths?: readonly string[];
  /** Packed as `xxxx.yy.zz`. */
  minMacos?: number;
  /** The older load command for the same. */
  oldVersionCommand?: boolean;
  platform?: number;
  signature?: { flags: number; team?: string; certificate?: boolean };
}

const ARM64 = 0x0100000c;

/** Assembles an image whose last bytes belong to a segment, so that every truncation is damage. */
export function tinyMacho(macho: TinyMacho = {}): Buffer {
  const { wide = true, order = 'little', cpu = ARM64, type = 2 } = macho;
  const signature = macho.signature ? signatureOf(macho.signature) : Buffer.alloc(0);
  const link = Buffer.concat([Buffer.from('symbols and such'), signature]);
  const commands = commandsOf(macho);
  const head = wide ? 32 : 28;
  const total = commands.reduce((sum, command) => sum + command.length, 0);
  const more = (wide ? 72 : 56) + (macho.signature ? 16 : 0);
  const end = head + total + more;
  const segment = new ByteWriter(order);
  if (wide) segment.u32(0x19, 72).bytes(Buffer.alloc(16)).u64(0, 0, end, link.length).padTo(72);
  else segment.u32(0x1, 56).bytes(Buffer.alloc(16)).u32(0, 0, end, link.length).padTo(56);
  commands.push(segment.build());
  if (macho.signature) {
    const offset = end + link.length - signature.length;
    commands.push(new ByteWriter(order).u32(0x1d, 16, offset, signature.length).build());
  }
  return new ByteWriter(order)
    .u32(wide ? 0xfeedfacf : 0xfeedface, cpu, 0, type, commands.length, total + more, 0)
    .padTo(head)
    .bytes(...commands, link)
    .build();
}

/** A universal file of images, each with its processor. */
export function tinyFat(slices: readonly { cpu: number; bytes: Buffer }[], wide = false): Buffer {
  const head = new ByteWriter('big').u32(wide ? 0xcafebabf : 0xcafebabe, slices.length);
  let offset = 8 + slices.length * (wide ? 32 : 20);
  for (const { cpu, bytes } of slices) {
    head.u32(cpu, 0);
    if (wide) head.u64(offset, bytes.length).u32(0, 0);
    else head.u32(offset, bytes.length, 0);
    offset += bytes.length;
  }
  return head.bytes(...slices.map(({ bytes }) => bytes)).build();
}

function commandsOf(macho: TinyMacho): Buffer[] {
  const { order = 'little', minMacos, platform = 1 } = macho;
  const withText = (kind: number, fixed: number, text: string): Buffer => {
    const length = Math.ceil((fixed + Buffer.byteLength(text) + 1) / 8) * 8;
    return new ByteWriter(order).u32(kind, length, fixed).padTo(fixed).text(text).padTo(length).build();
  };
  const commands = (macho.needed ?? []).map((name) => withText(0xc, 24, name));
  commands.push(...(macho.weak ?? []).map((name) => withText(0x80000018, 24, name)));
  commands.push(...(macho.rpaths ?? []).map((name) => withText(0x8000001c, 12, name)));
  if (macho.installName !== undefined) commands.push(withText(0xd, 24, macho.installName));
  if (minMacos !== undefined) {
    const version = new ByteWriter(order);
    if (macho.oldVersionCommand) version.u32(0x24, 16, minMacos, 0);
    else version.u32(0x32, 24, platform, minMacos, 0, 0);
    commands.push(version.build());
  }
  return commands;
}

function signatureOf({ flags, team, certificate }: NonNullable<TinyMacho['signature']>): Buffer {
  const teamText = Buffer.from(team === undefined ? '' : `${team}\0`);
  const directory = new ByteWriter('big')
    .u32(0xfade0c02, 52 + teamText.length, 0x20400, flags)
    .padTo(48)
    .u32(team === undefined ? 0 : 52)
    .bytes(teamText)
    .build();
  const content = certificate ? Buffer.from('PKCS #7') : Buffer.alloc(0);
  const cms = new ByteWriter('big')
    .u32(0xfade0b01, 8 + content.length)
    .bytes(content)
    .build();
  const first = 12 + 2 * 8;
  return new ByteWriter('big')
    .u32(0xfade0cc0, first + directory.length + cms.length, 2, 0, first, 0x10000, first + directory.length)
    .bytes(directory, cms)
    .build();
}
