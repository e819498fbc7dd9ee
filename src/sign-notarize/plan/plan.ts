import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { readBinary } from '../../sidecar/formats/binary.ts';
import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import { inOrder } from '../../sidecar/in-order.ts';
import type { Platform } from '../../sidecar/target.ts';
import { type Found, walk } from '../../sidecar/tree/walk.ts';
import type { FileOutcome, Signable } from '../types.ts';
import { existingPeSignature } from '../windows/windows-signer.ts';
import { type Bundle, below, findBundles } from './bundles.ts';
import { existingMachoSignature } from './existing.ts';

/** What is signed in a tree, and what is not. */
export interface TreePlan {
  /** Files and bundles in groups: each group is signed before the next one, because the next one seals it. */
  stages: Signable[][];
  /** Executable files that get no signature, with the reason. */
  skipped: FileOutcome[];
}

/** Files whose headers are read at once. */
const FILES_AT_ONCE = 4;

/**
 * Finds everything in the folder `root` that gets a signature of its own on `platform`, by its header and not by its
 * name. Links are not followed, so nothing is signed twice. Deepest first, a bundle after what is in it. On Linux
 * there is nothing: ELF files carry no signatures.
 */
export async function planTree(
  root: string,
  platform: Platform,
  host: Pick<Host, 'platform'>,
): Promise<TreePlan> {
  if (platform === 'linux') return { stages: [], skipped: [] };
  const found = await walk(root, host.platform);
  const bundles = platform === 'darwin' ? await findBundles(root, found) : [];
  const plan: TreePlan = { stages: [], skipped: [] };
  const signable: Signable[] = [];
  const files = found.filter(({ type }) => type === 'file');
  for await (const one of inOrder(files, FILES_AT_ONCE, (file) =>
    lookAt(root, file, { platform, here: host.platform, bundles }),
  )) {
    if (one === undefined) continue;
    if ('status' in one) plan.skipped.push(one);
    else signable.push(one);
  }
  for (const { path, bundle } of signable) if (bundle) bundle.inner = filesIn(path, signable);
  const byDepth = Map.groupBy(signable, (one) => stageOf(one, bundles));
  plan.stages = [...byDepth].sort(([a], [b]) => b - a).map(([, group]) => group);
  return plan;
}

/** The files with a signature of their own in the bundle at `folder`, below it. */
function filesIn(folder: string, signable: readonly Signable[]): string[] {
  const start = below(folder, '');
  return signable.flatMap(({ path, bundle }) =>
    !bundle && path.startsWith(start) ? [path.slice(start.length)] : [],
  );
}

interface Surroundings {
  platform: Platform;
  /** What the files lie on. */
  here: NodeJS.Platform;
  bundles: readonly Bundle[];
}

/** What one file is to us: nothing (undefined), something to sign, or something that is left out. */
async function lookAt(
  root: string,
  { path }: Found,
  at: Surroundings,
): Promise<Signable | FileOutcome | undefined> {
  const place = join(root, path);
  const info = await readBinary(place).catch((error: unknown) => damage(path, error));
  if (info === undefined || 'status' in info) return info;
  const why = reasonToSkip(info, at.platform);
  if (why !== undefined) return { path, status: 'skipped', why };
  if (info.format === 'pe') {
    return { path, place, format: 'pe', kind: kindOf(info), existing: await existingPeSignature(place) };
  }
  const main = at.bundles.find((bundle) => below(bundle.path, bundle.executable) === path);
  if (!main)
    return {
      path,
      place,
      format: 'macho',
      kind: kindOf(info),
      existing: await existingMachoSignature(place),
    };
  return {
    path: main.path,
    place: join(root, main.path),
    format: 'macho',
    kind: kindOf(info),
    bundle: { type: main.type, executable: main.executable, inner: [] },
    existing: await existingMachoSignature(place, {
      ...main,
      root: join(root, main.path),
      platform: at.here,
    }),
  };
}

/** A file that only begins like a program cannot be signed, and no system will load it. */
function damage(path: string, error: unknown): FileOutcome {
  if (!(error instanceof UserError) || error.code !== 'binary-damaged') throw error;
  return { path, status: 'skipped', why: `it begins like a program and is none (${error.message})` };
}

function reasonToSkip(info: BinaryInfo, platform: Platform): string | undefined {
  if (info.format === 'elf') return 'a Linux file, which carries no signature';
  const home = info.format === 'pe' ? 'win32' : 'darwin';
  if (home !== platform)
    return `a ${home === 'win32' ? 'Windows' : 'macOS'} file, which is data on this platform`;
  if (info.format === 'macho' && info.slices.every(({ kind }) => kind === 'other')) {
    return 'an object file, a static library or debug symbols, which is not run';
  }
  return undefined;
}

function kindOf(info: BinaryInfo): Signable['kind'] {
  const kinds = info.format === 'macho' ? info.slices.map(({ kind }) => kind) : [info.kind];
  return kinds.includes('executable') ? 'program' : 'library';
}

/** The higher, the earlier: what lies in bundles comes before them, deeper files before those above. */
function stageOf({ path, bundle }: Signable, bundles: readonly Bundle[]): number {
  const around = bundles.filter(
    (one) => !(bundle && one.path === path) && (one.path === '' || path.startsWith(`${one.path}/`)),
  );
  return around.length * 2 + (bundle ? 0 : 1);
}
