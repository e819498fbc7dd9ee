import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Move, replaceAll } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { packArchive } from '../sidecar/archive/pack.ts';
import { handOverIn } from '../sidecar/hand-over.ts';
import { writeManifest } from '../sidecar/manifest.ts';
import type { Manifest, Signature } from '../sidecar/manifest-types.ts';
import { readTree } from '../sidecar/tree.ts';
import { writeDetached } from './linux/detached.ts';
import type { Subject } from './subject.ts';
import type { SigningContext } from './types.ts';

/** Where the results lie. All paths are absolute. */
export interface Delivered {
  /** The signed file or folder: in its place, or the copy where only an archive has a place. */
  place: string;
  /** The archive of a hand-over; else the signed file or folder. */
  archive: string;
  manifest?: string;
  /** Empty if there are none, as of a folder. */
  checksums: string;
  /** Detached ones. */
  signatures: string[];
  digest?: string;
}

/** A signed copy of a subject. */
export interface SignedCopy {
  subject: Subject;
  /** Absolute; the copy, in `staging`. */
  root: string;
  /** A folder of its own on the file system of the subject; made here if absent. */
  staging: string;
  /** Whether anything in the copy differs from the subject. */
  changed: boolean;
  signature: Omit<Signature, 'digest' | 'at'>;
}

type HandOverCopy = SignedCopy & { subject: Subject & { kind: 'hand-over' } };

/** Puts a signed copy in the place of what was signed, with manifest, archive and checksums made anew: all of it, or nothing. */
export async function deliver(copy: SignedCopy, context: SigningContext): Promise<Delivered> {
  await mkdir(copy.staging, { recursive: true });
  const { subject } = copy;
  return subject.kind === 'hand-over'
    ? deliverHandOver({ ...copy, subject }, context)
    : deliverPlain(copy, context);
}

async function deliverHandOver(copy: HandOverCopy, context: SigningContext): Promise<Delivered> {
  const { root, staging, subject, changed } = copy;
  const manifest = await describeAnew(copy, context.host);
  const folder = dirname(subject.parts.manifest ?? subject.source);
  const [staged, placed] = [handOverIn(staging, manifest), handOverIn(folder, manifest)];
  const repack = changed || subject.parts.archive === undefined;
  if (repack) {
    const { signal } = context.host;
    await packArchive({
      root,
      entries: manifest.files,
      file: staged.archive,
      topLevel: manifest.name,
      signal,
    });
  }
  await writeManifest(staged.manifest, manifest);
  const archive = repack ? staged.archive : placed.archive;
  const detached = await writeDetached([archive], { folder: staging }, context);
  const { tree } = subject.parts;
  await replaceAll(
    [
      ...(repack ? [{ from: staged.archive, to: placed.archive }] : []),
      { from: staged.manifest, to: subject.parts.manifest ?? placed.manifest },
      ...(tree !== undefined && changed ? [{ from: root, to: tree }] : []),
      ...movesTo(folder, [detached.checksums, ...detached.signatures]),
    ],
    join(staging, 'replaced'),
  );
  return {
    place: tree !== undefined && changed ? tree : root,
    archive: placed.archive,
    manifest: subject.parts.manifest ?? placed.manifest,
    checksums: join(folder, basename(detached.checksums)),
    signatures: detached.signatures.map((file) => join(folder, basename(file))),
    digest: manifest.digest,
  };
}

/** The manifest with the files as they are now. The verification stays as it is: it speaks of the digest before. */
async function describeAnew({ root, subject, signature }: HandOverCopy, host: Host): Promise<Manifest> {
  const { manifest } = subject;
  const executables = new Set(manifest.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
  const { files, size, digest } = await readTree(root, {
    platform: host.platform,
    signal: host.signal,
    executables,
  });
  return {
    ...manifest,
    files,
    size,
    digest,
    signature: { digest, ...signature, at: new Date().toISOString() },
  };
}

async function deliverPlain(
  { subject, root, staging, changed }: SignedCopy,
  context: SigningContext,
): Promise<Delivered> {
  const { source } = subject;
  const folder = dirname(source);
  // Checksums are of files; a folder or an app travels inside of something that has its own.
  const detached =
    subject.kind === 'file' ? await writeDetached([root], { folder: staging }, context) : undefined;
  const moves = [
    ...(changed ? [{ from: root, to: source }] : []),
    ...movesTo(folder, detached ? [detached.checksums, ...detached.signatures] : []),
  ];
  await replaceAll(moves, join(staging, 'replaced'));
  return {
    place: source,
    archive: source,
    checksums: detached ? join(folder, basename(detached.checksums)) : '',
    signatures: (detached?.signatures ?? []).map((file) => join(folder, basename(file))),
  };
}

function movesTo(folder: string, files: readonly string[]): Move[] {
  return files.map((file) => ({ from: file, to: join(folder, basename(file)) }));
}
