import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { unpackArchive } from '../../sidecar/archive/unpack.ts';
import { type FoundHandOver, findHandOver } from '../../sidecar/find-hand-over.ts';
import { readManifest } from '../../sidecar/manifest.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { nameHandOver } from '../../sidecar/named-hand-over.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import { type Difference, verifyTree } from '../../sidecar/tree/verify.ts';
import { innerFolder } from '../../verify-binary/subject/program-folder.ts';
import type { PackageInputs } from '../inputs.ts';

/** How many differences a message names. */
const NAMED = 5;

/** A backend that is what its manifest says. */
export interface Sidecar {
  manifest: Manifest;
  /** Absolute; a folder with exactly the files of the manifest. */
  tree: string;
  /** Absolute; what was found: the archive or the folder. */
  source: string;
}

type Given = Pick<PackageInputs, 'working-directory' | 'sidecar' | 'sidecar-artifact'>;
type Outside = Pick<Host, 'workspace' | 'temp' | 'platform' | 'signal' | 'artifacts'>;

/** Called with the manifest before anything big is read: refuses a backend early, and says what it is good for. */
type Gate<G> = (manifest: Manifest) => G;

/**
 * Opens the backend that the inputs name, compares it with its manifest, byte by byte, and gives it to `work` with what
 * `gate` returned; what
 * was unpacked is removed whatever happens. Throws `backend-without-manifest`, `backend-changed`, what `gate` throws,
 * and what naming, finding, reading and unpacking a hand-over throws.
 */
export async function withSidecar<G, T>(
  given: Given,
  { host, gate }: { host: Outside; gate: Gate<G> },
  work: (sidecar: Sidecar, passed: G) => Promise<T>,
): Promise<T> {
  const named = { ...given, path: given.sidecar, artifact: given['sidecar-artifact'] };
  const { path } = await nameHandOver(named, host, { path: 'sidecar', artifact: 'sidecar-artifact' });
  const found = await findHandOver(path);
  if (found.manifest === undefined) throw withoutManifest(path);
  const manifest = await readManifest(found.manifest);
  const passed = gate(manifest);
  return withTempDir(host.temp, async (temp) => {
    const sidecar = { manifest, ...(await place(found, temp, host)) };
    const differences = await verifyTree(sidecar.tree, manifest, host);
    if (differences.length > 0) throw changed(sidecar, differences);
    return work(sidecar, passed);
  });
}

/** An archive counts before the tree beside it: it is what keeps links and modes between jobs. */
async function place(
  { archive, tree = '' }: FoundHandOver,
  temp: string,
  { platform, signal }: Outside,
): Promise<Pick<Sidecar, 'tree' | 'source'>> {
  if (archive === undefined) return { tree, source: tree };
  const unpacked = join(temp, 'backend');
  await unpackArchive(archive, unpacked, { platform, signal });
  return { tree: await innerFolder(unpacked), source: archive };
}

function withoutManifest(path: string): UserError {
  return new UserError('backend-without-manifest', `There is no manifest with '${path}', and so no proof.`, {
    hint: "Give the output 'manifest' of build-backend, or the artifact that carries it ('sidecar-artifact').",
  });
}

function changed({ manifest, source }: Sidecar, differences: readonly Difference[]): UserError {
  const named = differences.slice(0, NAMED).map(({ path, what }) => `${path} (${what})`);
  const more = differences.length > NAMED ? ` and ${differences.length - NAMED} more` : '';
  return new UserError(
    'backend-changed',
    `'${source}' is not what the manifest of '${manifest.name}' describes: ${named.join(', ')}${more}.`,
    {
      hint: isLossOfModes(differences, manifest.files)
        ? "upload-artifact keeps neither links nor execute bits of a folder: hand over the archive ('.tar.zst') with its manifest, as build-backend writes them."
        : 'Give the archive and the manifest of the same build; what was changed afterwards must be verified again.',
    },
  );
}

function isLossOfModes(differences: readonly Difference[], files: readonly TreeEntry[]): boolean {
  const links = new Set(files.filter(({ link }) => link !== undefined).map(({ path }) => path));
  return differences.every(({ what, path }) => what === 'mode' || what === 'type' || links.has(path));
}
