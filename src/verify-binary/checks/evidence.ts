import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { type Binaries, readBinaries } from '../../sidecar/binaries.ts';
import { type BundleContents, readContents } from '../../sidecar/contents.ts';
import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import { type Target, targetFromTriple } from '../../sidecar/target.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import type { Difference } from '../../sidecar/tree/verify.ts';
import type { VerifyInputs } from '../inputs.ts';
import type { Subject } from '../subject/subject.ts';
import { splitDifferences } from './differences.ts';
import { readInside } from './inside-binaries.ts';
import { programProblem } from './program-problem.ts';

/** What the checks that need no start look at: everything is read once, for all of them. */
export interface Evidence {
  subject: Subject;
  given: VerifyInputs;
  /** The platform that the files lie on: Windows keeps no modes. */
  platform: NodeJS.Platform;
  /** The one that is expected: the input's, the manifest's, else what the program's headers say. */
  target: Target | undefined;
  /** The program's entry; absent if it is not in the tree. */
  program: TreeEntry | undefined;
  /** What the program's headers tell; absent if they cannot be read. */
  info: BinaryInfo | undefined;
  /**
   * Those of the tree, and those inside of a one-file program. Without files that the manifest does not know as they
   * are: that is one finding, and `manifest` has it.
   */
  binaries: Binaries;
  /** Libraries inside of a one-file program that could not be looked into. */
  unseen: number;
  /** What is in a PyInstaller program; absent in others, and where it cannot be read. */
  contents: BundleContents | undefined;
  /** Why nothing that looks into the program can be checked. */
  unreadable: ProgramProblem | undefined;
  /** The program is not the one of the manifest: what it lacks says nothing about the one that was built. */
  changedProgram: boolean;
  /** PyInstaller's folder of files (`_internal`), where the program expects one and there is none. */
  lostFolder: string | undefined;
  /** How the tree differs from the manifest, by the check that it is for. Empty without a manifest. */
  differences: { layout: Difference[]; manifest: Difference[] };
}

/** A program that is none, and the check that says so. */
export interface ProgramProblem {
  check: 'exists' | 'size' | 'format';
  /** As the rest of a sentence: `the program is empty`. */
  what: string;
}

/** Reads the headers of every executable file and what is in the program. Throws `target-unknown` (`expect-target`). */
export async function gatherEvidence(
  subject: Subject,
  given: VerifyInputs,
  { platform }: Pick<Host, 'platform'>,
): Promise<Evidence> {
  const expected = given['expect-target'];
  const target = expected === undefined ? subject.target : targetFromTriple(expected);
  const program = subject.files.find(({ path }) => path === subject.executable);
  const differences = splitDifferences(subject, platform);
  const changedProgram = differences.manifest.some(({ path }) => path === subject.executable);
  const binaries = await readBinaries(subject.tree, knownFiles(subject, differences.manifest));
  const info = binaries.infos.get(subject.executable);
  const file = join(subject.tree, subject.executable);
  const contents = info && (await readContents(file).catch(damageOnly));
  const unreadable = await programProblem({ subject, program, binaries, contents });
  const readable = contents instanceof UserError ? undefined : contents;
  const inside = await readInside(subject.executable, unreadable ? undefined : readable);
  return {
    subject,
    given,
    platform,
    target,
    program,
    info,
    binaries: { ...binaries, infos: new Map([...binaries.infos, ...inside.infos]) },
    unseen: inside.unseen,
    contents: readable,
    unreadable,
    changedProgram,
    lostFolder: changedProgram ? undefined : lostFolder(subject, readable),
    differences,
  };
}

/** The files that are as the manifest says, and the program. */
function knownFiles({ files, executable }: Subject, changes: readonly Difference[]): TreeEntry[] {
  const changed = new Set(changes.map(({ path }) => path));
  return files.filter(({ path }) => path === executable || !changed.has(path));
}

/** The folder of files that the program expects and that is not there. */
function lostFolder({ files }: Subject, contents: BundleContents | undefined): string | undefined {
  const folder = contents?.bundle.onefile ? undefined : contents?.bundle.contentsDirectory;
  if (folder === undefined || folder === '..' || folder === '.') return undefined;
  return files.some(({ path }) => path.startsWith(`${folder}/`)) ? undefined : folder;
}

function damageOnly(error: unknown): UserError {
  if (error instanceof UserError && error.code === 'pyinstaller-archive-damaged') return error;
  throw error;
}
