import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { unpackArchive } from '../../sidecar/archive/unpack.ts';
import { type FoundHandOver, findHandOver, manifestOfTree } from '../../sidecar/find-hand-over.ts';
import { readManifest } from '../../sidecar/manifest.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { type HandOverInputs, nameHandOver } from '../../sidecar/named-hand-over.ts';
import { ARCHIVE_ENDING } from '../../sidecar/names.ts';
import { readTree } from '../../sidecar/tree.ts';
import { checkInputs, type StaticInputs } from '../check-inputs.ts';
import { describeProgram, type Naming, nameFromHandOver } from './find-program.ts';
import { belongsToItsFolder, innerFolder } from './program-folder.ts';
import type { Subject } from './subject.ts';

type Given = HandOverInputs & StaticInputs;
type Outside = Pick<Host, 'workspace' | 'temp' | 'platform' | 'signal' | 'artifacts'>;

/** Where the files of a subject lie, before they are read. */
interface Opened extends Pick<Subject, 'kind' | 'source' | 'tree' | 'own'> {
  manifestFile: string | undefined;
  naming: Naming;
  /** Paths below `tree` that are executable according to the archive, where the platform keeps no modes. */
  executables: ReadonlySet<string>;
}

/**
 * Opens what is to be verified and gives it to `work`; what was unpacked for it is removed whatever happens. The
 * tree is read and hashed once.
 *
 * What is wrong with the sidecar is for the checks to say. Thrown is what leaves nothing to check: `input-invalid`,
 * `input-required`, `target-unknown`, `artifact-missing`, `hand-over-missing`, `hand-over-ambiguous`,
 * `subject-without-program`, `subject-ambiguous`, and what reading a manifest, an archive and a tree throws.
 */
export async function withSubject<T>(
  given: Given,
  host: Outside,
  work: (subject: Subject) => Promise<T>,
): Promise<T> {
  checkInputs(given);
  const { path, artifact } = await nameHandOver(given, host);
  const found = await findHandOver(path);
  return withTempDir(host.temp, async (temp) => {
    const subject = await read(await open(found, temp, host), host);
    return work({ ...subject, ...(artifact && { artifact }) });
  });
}

/** An archive counts before the tree beside it: it is what ships. */
async function open(found: FoundHandOver, temp: string, host: Outside): Promise<Opened> {
  const { archive, tree, program, manifest: manifestFile } = found;
  const nothing = { manifestFile, executables: new Set<string>() };
  if (archive !== undefined) return openArchive(archive, { ...nothing, temp, host });
  if (tree !== undefined) {
    const folder = manifestFile === undefined ? await innerFolder(tree) : tree;
    return {
      ...nothing,
      kind: 'folder',
      source: tree,
      tree: folder,
      own: false,
      naming: { name: basename(folder) },
    };
  }
  return openProgram(program ?? '', temp);
}

async function openProgram(source: string, temp: string): Promise<Opened> {
  const [program, folder] = [basename(source), dirname(source)];
  const known = { source, naming: { program }, executables: new Set<string>() };
  const manifestFile = await manifestOfTree(folder);
  if (await belongsToItsFolder(source)) {
    return { ...known, kind: 'folder', tree: folder, own: false, manifestFile };
  }
  // Alone, so that what lies beside it by chance is neither read nor copied.
  const tree = join(temp, 'tree');
  await mkdir(tree);
  await copyFile(source, join(tree, program));
  return { ...known, kind: 'program', tree, own: true, manifestFile };
}

async function openArchive(
  archive: string,
  { temp, host, manifestFile }: { temp: string; host: Outside; manifestFile: string | undefined },
): Promise<Opened> {
  const root = join(temp, 'tree');
  const entries = await unpackArchive(archive, root, { platform: host.platform, signal: host.signal });
  const tree = await innerFolder(root);
  const above = tree === root ? 0 : basename(tree).length + 1;
  const executables = new Set(
    entries.filter(({ mode }) => mode === 0o755).map(({ path }) => path.slice(above)),
  );
  return {
    kind: 'archive',
    source: archive,
    tree,
    own: true,
    manifestFile,
    executables,
    naming: nameFromHandOver(basename(archive, ARCHIVE_ENDING)),
  };
}

async function read(opened: Opened, host: Outside): Promise<Subject> {
  const { kind, source, tree, own, naming } = opened;
  const known = await manifestFor(opened);
  const { files, digest } = await readTree(tree, {
    platform: host.platform,
    signal: host.signal,
    executables: new Set([...opened.executables, ...executablesOf(known.manifest)]),
  });
  const program = await describeProgram({ tree, files, source, manifest: known.manifest, naming });
  return { kind, source, tree, own, files, digest, ...program, ...known };
}

/** A program that was named itself may be another one than the one that the manifest beside its folder describes. */
async function manifestFor({
  manifestFile,
  naming,
}: Opened): Promise<Pick<Subject, 'manifest' | 'manifestFile'>> {
  if (manifestFile === undefined) return {};
  const manifest = await readManifest(manifestFile);
  const applies = naming.program === undefined || naming.program === manifest.executable;
  return applies ? { manifest, manifestFile } : {};
}

function executablesOf(manifest: Manifest | undefined): string[] {
  return (manifest?.files ?? []).filter(({ mode }) => mode === 0o755).map(({ path }) => path);
}
