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
import { type Detached, type DetachedPlaces, writeDetached } from './detached.ts';

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
      writeDetached(found.files, placesOf(found, staging, context), context),
    );
    const outcome = isKept(detached) ? KEPT : SIGNED;
    const manifest = await describeAnew({ subject, staging }, detached, context);
    const inPlace = (file: string) => join(found.folder, basename(file));
    const written = [detached.checksums, ...detached.signatures];
    const moves = written.map((file) => ({ from: file, to: inPlace(file) }));
    await replaceAll([...found.moves, ...manifest, ...moves], join(staging, 'replaced'));
    const [first = subject.source] = found.files;
    const archive = found.moves[0]?.to ?? (found.files.length === 1 ? first : subject.source);
    return {
      tool: toolOf(context),
      ...(detached.identity !== undefined && { identity: detached.identity }),
      outcomes: found.files.map((file): FileOutcome => ({ path: basename(file), ...outcome })),
      ...{ notarized: false, stapled: false, place: archive, archive },
      ...(subject.kind === 'hand-over' &&
        subject.parts.manifest !== undefined && { manifest: subject.parts.manifest }),
      checksums: inPlace(detached.checksums),
      signatures: detached.signatures.map(inPlace),
    };
  });
}

const SIGNED = { status: 'signed' } as const;
const KEPT = { status: 'kept', why: 'its signature is good and of this key' } as const;

/** Whether everything has the signature of an earlier run. */
function isKept({ signatures, kept }: Detached): boolean {
  return signatures.length > 0 && kept === signatures.length;
}

/** Signatures of an earlier run lie where those of this one go. */
function placesOf({ folder }: Files, staging: string, { given }: SigningContext): DetachedPlaces {
  return { folder: staging, ...(given['existing-signatures'] !== 'replace' && { earlier: folder }) };
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

/** The manifest with the signature, and the move that puts it in place; nothing where that would change nothing. */
async function describeAnew(
  { subject, staging }: { subject: Subject; staging: string },
  detached: Detached,
  context: SigningContext,
): Promise<Move[]> {
  if (subject.kind !== 'hand-over' || subject.parts.manifest === undefined) return [];
  const { digest, signature: earlier } = subject.manifest;
  const { identity } = detached;
  const kept = isKept(detached);
  const tool = toolOf(context);
  const same = earlier?.digest === digest && earlier.tool === tool && earlier.identity === identity;
  if (kept && same) return [];
  const from = join(staging, basename(subject.parts.manifest));
  await writeManifest(from, {
    ...subject.manifest,
    signature: {
      ...{ digest, tool, ...(identity !== undefined && { identity }) },
      ...{ signed: kept ? 0 : 1, kept: kept ? 1 : 0, skipped: 0, notarized: false, stapled: false },
      at: new Date().toISOString(),
    },
  });
  return [{ from, to: subject.parts.manifest }];
}

function toolOf({ credentials }: SigningContext): string {
  return credentials.gpg ? 'gpg' : 'cms';
}
