import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { formatSize } from '../../shared/quantities.ts';
import type { Binaries } from '../../sidecar/binaries.ts';
import type { BundleContents } from '../../sidecar/contents.ts';
import type { BinaryInfo, BinaryKind } from '../../sidecar/formats/binary-info.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import type { Subject } from '../subject/subject.ts';
import type { ProgramProblem } from './evidence.ts';

/** What files begin with that are given or packed in place of a program, and what they are. */
const BEGINNINGS: readonly [start: string, what: string][] = [
  ['#!', 'a script'],
  ['PK', 'a zip archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['version https://git-lfs', 'a pointer of Git LFS, whose file was not fetched'],
  ['<', 'a web page, perhaps the error of a download'],
  ['{', 'JSON text'],
  ['MZ', 'a DOS program'],
];
const SHOWN = 40;
/** PyInstaller's bootloaders say this when they find no archive in themselves. */
const BOOTLOADER_TEXTS = ["PyInstaller's embedded PKG archive", 'PyInstaller archive from'];

/** What there is to judge the program by. */
interface Found {
  subject: Subject;
  program: TreeEntry | undefined;
  binaries: Binaries;
  contents: BundleContents | UserError | undefined;
}

/** Why the program of a subject is none: it is missing, empty, no executable format, cut short; undefined if it is one. */
export async function programProblem(found: Found): Promise<ProgramProblem | undefined> {
  const { subject, program, binaries, contents } = found;
  const { tree, executable } = subject;
  if (!program || program.link !== undefined || executable.endsWith('/')) {
    return { check: 'exists', what: `the program '${executable}' is not there` };
  }
  if (program.size === 0) return { check: 'size', what: `the program '${executable}' is empty (0 bytes)` };
  const damage = binaries.damaged.get(executable) ?? (contents instanceof UserError ? contents : undefined);
  if (damage)
    return { check: 'format', what: `'${executable}' is cut short or damaged: ${damageIn(damage)}` };
  const info = binaries.infos.get(executable);
  if (!info) return { check: 'format', what: await startOf(join(tree, executable), program) };
  const kind = kindOf(info);
  if (kind !== 'executable') {
    const what = kind === 'library' ? 'a library' : 'neither a program nor a library';
    return { check: 'format', what: `'${executable}' is ${what}` };
  }
  if (contents === undefined && (await isBootloader(join(tree, executable)))) {
    return { check: 'format', what: `'${executable}' is PyInstaller's bootloader without its archive` };
  }
  return undefined;
}

/** What is wrong, without the path of the temporary folder that the message of the error names. */
export function damageIn(error: UserError): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function kindOf(info: BinaryInfo): BinaryKind {
  if (info.format !== 'macho') return info.kind;
  return info.slices.every(({ kind }) => kind === 'executable')
    ? 'executable'
    : (info.slices[0]?.kind ?? 'other');
}

async function startOf(file: string, { size, path }: TreeEntry): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SHOWN), 0, SHOWN, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? 'no program';
    return `'${path}' (${formatSize(size)}) is ${known}: it starts with ${JSON.stringify(start.split('\n')[0])}`;
  } finally {
    await handle.close();
  }
}

/** Whether a program without an archive should have one. */
async function isBootloader(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const chunk = Buffer.alloc(2 ** 20);
    for (let at = 0; ; ) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
      const read = chunk.subarray(0, bytesRead);
      if (BOOTLOADER_TEXTS.some((text) => read.includes(text))) return true;
      if (bytesRead < chunk.length) return false;
      // The next chunk overlaps this one, for a text that lies across both.
      at += chunk.length - 100;
    }
  } finally {
    await handle.close();
  }
}
