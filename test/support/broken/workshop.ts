import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packArchive } from '../../../src/sidecar/archive/pack.ts';
import { type HandOver, handOverIn } from '../../../src/sidecar/hand-over.ts';
import { writeManifest } from '../../../src/sidecar/manifest.ts';
import type { Manifest } from '../../../src/sidecar/manifest-types.ts';
import { targetFor } from '../../../src/sidecar/target.ts';
import { treeOf } from '../../../src/sidecar/tree/digest.ts';
import { readTree } from '../../../src/sidecar/tree.ts';
import { NAME, soundProgram, VERSION } from './sound-program.ts';

/** A copy of the sound program that can be spoiled. All paths are absolute. */
export interface Workshop {
  /** Holds everything; goes away with the test. */
  folder: string;
  /** The program's folder, below `folder`. */
  tree: string;
  /** The program in it. */
  program: string;
  /** Where its own files are: `_internal/desk`. */
  own: string;
  internal: string;
}

/** The faults that the program can have by itself; see `program/desk/`. Times in seconds. */
export interface Faults {
  version?: string;
  ready?: 'once' | 'twice' | 'never' | 'stderr';
  /** A line before READY. */
  malformed?: string;
  /** A line on standard output that is not the protocol's: no fault, but what programs do. */
  chatter?: string;
  /** Nothing is flushed. */
  buffered?: boolean;
  /** It never serves and never says READY. */
  hang?: boolean;
  /** The message of an exception before READY. */
  crash?: string;
  /** The starts, from 1, that end with code 4. */
  failingStarts?: number[];
  startDelay?: number;
  floodMegabytes?: number;
  /** It takes a free port instead of the one that it was given. */
  otherPort?: boolean;
  /** No LISTENING. */
  silentPort?: boolean;
  healthStatus?: number;
  healthDelay?: number;
  reportStatus?: number;
  ignoreSigterm?: boolean;
  stopCode?: number;
  /** It does not look at its standard input: no fault in one directory. */
  deaf?: boolean;
  /** It reads commands from standard input, and again at its end. */
  spin?: boolean;
  child?: 'plain' | 'session' | 'daemon';
}

/** Copies the sound program to `folder`. */
export async function openWorkshop(folder: string): Promise<Workshop> {
  const tree = join(folder, NAME);
  await mkdir(folder, { recursive: true });
  await cp(await soundProgram(), tree, { recursive: true, verbatimSymlinks: true });
  const internal = join(tree, '_internal');
  return { folder, tree, program: join(tree, NAME), internal, own: join(internal, NAME) };
}

/** Gives the copy these faults. */
export async function misbehave({ own }: Pick<Workshop, 'own'>, faults: Faults): Promise<void> {
  await writeFile(join(own, 'behaviour.json'), JSON.stringify(faults));
}

/** Writes manifest and archive of `tree` as it is now, as build-backend would, with `overrides` in the manifest. */
export async function handOver(
  { folder, tree }: Pick<Workshop, 'folder' | 'tree'>,
  overrides: Partial<Manifest> = {},
): Promise<HandOver> {
  const manifest = await describe(tree, overrides);
  const places = { ...handOverIn(folder, manifest), tree };
  await writeManifest(places.manifest, manifest);
  await pack(places, manifest);
  return places;
}

/** Writes the archive anew, of `tree` as it is now; the manifest stays as it was. */
export async function repack(places: HandOver): Promise<void> {
  const manifest = JSON.parse(await readFile(places.manifest, 'utf8')) as Manifest;
  const { files } = await readTree(places.tree, { platform: process.platform });
  await pack(places, { ...manifest, files });
}

async function pack({ tree, archive }: HandOver, { files, name }: Manifest): Promise<void> {
  await packArchive({ root: tree, entries: files, file: archive, topLevel: name });
}

async function describe(tree: string, overrides: Partial<Manifest>): Promise<Manifest> {
  const { files } = await readTree(tree, { platform: process.platform });
  const packager = { name: 'pyinstaller', version: '6.22.3', command: ['python', '-m', 'PyInstaller'] };
  return {
    schemaVersion: 1,
    name: NAME,
    version: VERSION,
    target: targetFor(process.platform, process.arch),
    executable: NAME,
    packager,
    python: { version: '3.11.0', implementation: 'CPython' },
    createdAt: new Date().toISOString(),
    ...treeOf(files),
    build: { cacheLevel: 'none', seconds: {} },
    ...overrides,
  };
}
