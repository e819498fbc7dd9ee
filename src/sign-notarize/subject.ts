import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { unpackArchive } from '../sidecar/archive/unpack.ts';
import { type FoundHandOver, findHandOver } from '../sidecar/find-hand-over.ts';
import { readBinary } from '../sidecar/formats/binary.ts';
import { readManifest } from '../sidecar/manifest.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import { ARCHIVE_ENDING, MANIFEST_ENDING } from '../sidecar/names.ts';
import type { Platform } from '../sidecar/target.ts';
import { verifyTree } from '../sidecar/tree/verify.ts';
import { walk } from '../sidecar/tree/walk.ts';
import { type FileFormat, fileFormat } from './plan/file-format.ts';

interface Named {
  platform: Platform;
  /** Absolute; what was named. */
  source: string;
  /** What the reader calls it, where that is not its path, as of an artifact; the beginning of a sentence. */
  known?: string;
}

/** What is signed, where it lies. Nothing of it is changed before everything is signed. */
export type Subject =
  | (Named & { kind: 'hand-over'; parts: FoundHandOver; manifest: Manifest })
  | (Named & { kind: 'folder' })
  /** An app of macOS. */
  | (Named & { kind: 'app' })
  | (Named & { kind: 'file'; format: FileFormat['format'] });

/** Files whose headers are read to find out what a folder is for. */
const SAMPLE = 200;
/** Names of files in one message. */
const NAMES_SHOWN = 5;

/** What `path` (absolute) is. Throws `hand-over-missing`, `hand-over-ambiguous`, `signing-unsupported`, and what reading a manifest throws. */
export async function openSubject(path: string, host: Pick<Host, 'platform'>): Promise<Subject> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() && /\.app\/?$/i.test(path))
    return { kind: 'app', platform: 'darwin', source: resolve(path) };
  if (found?.isFile() && !path.endsWith(ARCHIVE_ENDING) && !path.endsWith(MANIFEST_ENDING))
    return singleFile(path);
  const parts = await findHandOver(path);
  const manifest = parts.manifest === undefined ? undefined : await readManifest(parts.manifest);
  if (manifest)
    return { kind: 'hand-over', platform: manifest.target.platform, source: path, parts, manifest };
  if (parts.archive !== undefined) throw noManifest(parts.archive);
  return { kind: 'folder', platform: await platformOf(path, host), source: resolve(path) };
}

/**
 * Brings a copy of the subject into the folder `staging` (empty) and gives the path of what is to be signed there.
 * Throws `hand-over-mismatch` where archive or tree are not what the manifest describes.
 */
export async function stage(
  subject: Subject,
  staging: string,
  host: Pick<Host, 'platform' | 'signal'>,
): Promise<string> {
  if (subject.kind !== 'hand-over') {
    const copy = join(staging, basename(subject.source));
    await copyOf(subject.source, copy);
    return copy;
  }
  const { parts, manifest } = subject;
  const { archive, tree } = parts;
  const root = join(staging, 'unpacked', manifest.name);
  if (archive !== undefined) {
    const maxSize = 2 * manifest.size + 2 ** 30;
    await unpackArchive(archive, dirname(root), { platform: host.platform, signal: host.signal, maxSize });
  } else if (tree !== undefined) {
    await mkdir(dirname(root), { recursive: true });
    await copyOf(tree, root);
  } else throw noFiles(subject.source);
  await assertSame(root, manifest, { source: archive ?? tree ?? root, host });
  return root;
}

function copyOf(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
}

async function singleFile(path: string): Promise<Subject> {
  const found = await fileFormat(path);
  if (found) return { kind: 'file', source: resolve(path), ...found };
  throw new UserError('signing-unsupported', `'${path}' is nothing that can be signed.`, {
    hint: 'Give a manifest (.sidecar.json), an archive (.tar.zst), a folder, an .app, .pkg, .dmg, .exe, .msi, or a program. Zip archives carry no signature: sign what goes into them.',
  });
}

/** The platform that most of the executable files are for. */
async function platformOf(folder: string, host: Pick<Host, 'platform'>): Promise<Platform> {
  const votes: Record<Platform, number> = { darwin: 0, win32: 0, linux: 0 };
  for (const { path } of (await walk(folder, host.platform)).filter(({ type }) => type === 'file')) {
    const binary = await readBinary(join(folder, path)).catch(() => undefined);
    if (binary) votes[({ macho: 'darwin', pe: 'win32', elf: 'linux' } as const)[binary.format]]++;
    if (votes.darwin + votes.win32 + votes.linux >= SAMPLE) break;
  }
  const [first] = (Object.keys(votes) as Platform[]).sort((a, b) => votes[b] - votes[a]);
  if (first && votes[first] > 0) return first;
  const names = (await readdir(folder)).slice(0, NAMES_SHOWN).join(', ') || 'nothing';
  throw new UserError(
    'signing-unsupported',
    `'${folder}' holds no program or library (at its top: ${names}).`,
    {
      hint: "Name the folder that the packager wrote, or the output 'manifest' of build-backend.",
    },
  );
}

async function assertSame(
  root: string,
  manifest: Manifest,
  at: { source: string; host: Pick<Host, 'platform' | 'signal'> },
): Promise<void> {
  const differences = await verifyTree(root, manifest, at.host);
  if (differences.length === 0) return;
  const names = differences
    .slice(0, NAMES_SHOWN)
    .map(({ path, what }) => `${path} (${what})`)
    .join(', ');
  throw new UserError(
    'hand-over-mismatch',
    `'${at.source}' is not what its manifest describes: ${differences.length} differences: ${names}.`,
    {
      hint: 'What was verified is what must be signed. Hand over archive and manifest as they were written together; upload-artifact loses modes and links of a folder.',
    },
  );
}

function noManifest(archive: string): UserError {
  return new UserError('hand-over-missing', `There is no manifest beside '${archive}'.`, {
    hint: `build-backend writes it with the archive (${MANIFEST_ENDING}). Carry both, or unpack the archive and name the folder.`,
  });
}

function noFiles(source: string): UserError {
  return new UserError(
    'hand-over-missing',
    `There is a manifest '${source}', and neither its archive nor its folder is beside it.`,
    {
      hint: 'Carry the archive (.tar.zst) together with the manifest.',
    },
  );
}
