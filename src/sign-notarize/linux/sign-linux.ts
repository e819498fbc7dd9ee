import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Move, replaceAll, withTempDir } from '../../shared/files.ts';
import { packArchive } from '../../sidecar/archive/pack.ts';
import { writeManifest } from '../../sidecar/manifest.ts';
import { ARCHIVE_ENDING, MANIFEST_ENDING } from '../../sidecar/names.ts';
import type { SignedSubject } from '../sign-subject.ts';
import type { Subject } from '../subject.ts';
import { stage } from '../subject.ts';
import type { FileOutcome, SigningContext } from '../types.ts';
import { type Detached, writeDetached } from './detached.ts';

/** What is signed, and what is put in place beside the signatures. */
interface Files {
  /** Absolute, all in one folder. */
  files: string[];
  /** Where the signatures go. */
  folder: string;
  moves: Move[];
}

/**
 * Writes checksums and detached signatures beside a hand-over's archive, a file, or the files of a folder. The files
 * themselves do not change, so their verification stays good.
 */
export async function signLinux(subject: Subject, context: SigningContext): Promise<SignedSubject> {
  const { host } = context;
  const folder = subject.kind === 'folder' ? subject.source : dirname(subject.source);
  return withTempDir(folder, async (staging) => {
    const found = await host.group('Find what is signed', () => filesOf(subject, staging, context));
    const detached = await host.group(`Sign ${found.files.length} files`, () =>
      writeDetached(found.files, staging, context),
    );
    const manifest = await describeAnew(subject, detached, staging, context);
    const written = [detached.checksums, ...detached.signatures].map((file) => ({
      from: file,
      to: join(found.folder, basename(file)),
    }));
    await replaceAll([...found.moves, ...manifest, ...written], join(staging, 'replaced'));
    const [first = subject.source] = found.files;
    const archive = found.moves[0]?.to ?? (found.files.length === 1 ? first : subject.source);
    return {
      tool: toolOf(context),
      ...(detached.identity !== undefined && { identity: detached.identity }),
      outcomes: found.files.map((file): FileOutcome => ({ path: basename(file), status: 'signed' })),
      notarized: false,
      stapled: false,
      place: archive,
      archive,
      ...(manifest[0] && { manifest: manifest[0].to }),
      checksums: join(found.folder, basename(detached.checksums)),
      signatures: detached.signatures.map((file) => join(found.folder, basename(file))),
    };
  });
}

async function filesOf(subject: Subject, staging: string, { host }: SigningContext): Promise<Files> {
  const { source } = subject;
  if (subject.kind === 'file' || subject.kind === 'app')
    return { files: [source], folder: dirname(source), moves: [] };
  if (subject.kind === 'folder') {
    const entries = await readdir(source, { withFileTypes: true });
    const names = entries.filter(
      (entry) => entry.isFile() && !/^SHA256SUMS|\.(?:asc|p7s|sidecar\.json)$/.test(entry.name),
    );
    return { files: names.map(({ name }) => join(source, name)).sort(), folder: source, moves: [] };
  }
  const { archive, manifest: file = source } = subject.parts;
  if (archive !== undefined) return { files: [archive], folder: dirname(archive), moves: [] };
  const to = file.replace(MANIFEST_ENDING, ARCHIVE_ENDING);
  const from = join(staging, basename(to));
  const root = await stage(subject, join(staging, 'copy'), host);
  const { files: entries, name: topLevel } = subject.manifest;
  await packArchive({ root, entries, file: from, topLevel, signal: host.signal });
  return { files: [from], folder: dirname(file), moves: [{ from, to }] };
}

/** The manifest with the signature, and the move that puts it in place; nothing without one. */
async function describeAnew(
  subject: Subject,
  { identity }: Detached,
  staging: string,
  context: SigningContext,
): Promise<Move[]> {
  if (subject.kind !== 'hand-over' || subject.parts.manifest === undefined) return [];
  const from = join(staging, basename(subject.parts.manifest));
  await writeManifest(from, {
    ...subject.manifest,
    signature: {
      digest: subject.manifest.digest,
      tool: toolOf(context),
      ...(identity !== undefined && { identity }),
      ...{ signed: 1, kept: 0, skipped: 0, notarized: false, stapled: false },
      at: new Date().toISOString(),
    },
  });
  return [{ from, to: subject.parts.manifest }];
}

function toolOf({ credentials }: SigningContext): string {
  return credentials.gpg ? 'gpg' : 'cms';
}
