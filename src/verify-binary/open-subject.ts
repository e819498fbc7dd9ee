import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { withTempDir } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { unpackArchive } from '../sidecar/archive/unpack.ts';
import { type FoundHandOver, findHandOver, manifestOfTree } from '../sidecar/hand-over.ts';
import { readManifest } from '../sidecar/manifest.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import { ARCHIVE_ENDING } from '../sidecar/names.ts';
import { readTree } from '../sidecar/tree.ts';
import { checkInputs, type StaticInputs } from './check-inputs.ts';
import { describeProgram, type Naming, nameFromHandOver } from './find-program.ts';
import type { VerifyInputs } from './inputs.ts';
import { belongsToItsFolder, innerFolder } from './program-folder.ts';
import type { Subject } from './subject.ts';

type Given = Pick<VerifyInputs, 'path' | 'artifact' | 'working-directory'> & StaticInputs;
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
 * tree is read and hashed once. A downloaded artifact stays below `host.temp`, because the manifest in it is an
 * output; a runner empties that folder after the job.
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
  const named = await locate(given, host);
  const found = await findHandOver(named);
  return withTempDir(host.temp, async (temp) => work(await read(await open(found, temp, host), host)));
}

/** The absolute path that is meant: of `path`, or of the folder that `artifact` was downloaded into. */
async function locate({ path, artifact, ...given }: Given, host: Outside): Promise<string> {
  if ((path === undefined) === (artifact === undefined)) {
    throw new UserError(
      path === undefined ? 'input-required' : 'input-invalid',
      path === undefined
        ? "Neither 'path' nor 'artifact' is given, so there is nothing to verify."
        : "Both 'path' and 'artifact' are given, and only one thing can be verified.",
      {
        hint: "In the job that builds, give 'path' its output 'manifest'; in another job, give 'artifact' its output 'artifact-name'.",
        exitCode: 2,
      },
    );
  }
  if (path !== undefined) {
    return isAbsolute(path) ? path : resolve(host.workspace, given['working-directory'], path);
  }
  return download(artifact ?? '', host);
}

async function download(name: string, { artifacts, temp }: Outside): Promise<string> {
  if (!artifacts) {
    throw new UserError('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
      hint: "Give the file itself: 'path' instead of 'artifact'.",
    });
  }
  const folder = await mkdtemp(join(temp, 'sidecar-artifact-'));
  try {
    await artifacts.download(name, folder);
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
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
