import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';

/** The inputs by which a step names a hand-over: a place on this machine, or an artifact of this run. */
export interface HandOverInputs {
  'working-directory': string;
  path: string | undefined;
  artifact: string | undefined;
}

/** What the two inputs are called in messages. */
export interface HandOverNames {
  path: string;
  artifact: string;
}

const NAMES: HandOverNames = { path: 'path', artifact: 'artifact' };

/** An artifact, and the folder (absolute) that it was downloaded into. */
export interface DownloadedArtifact {
  name: string;
  folder: string;
}

/** Where a named hand-over lies. */
export interface NamedHandOver {
  /** Absolute; not looked at yet. */
  path: string;
  artifact?: DownloadedArtifact;
}

/**
 * The hand-over that is meant by `path` or `artifact` (`names` is what messages call them), downloaded where it has to
 * be. The folder of an artifact stays
 * below `host.temp`, because files in it are outputs; a runner empties that folder after the job.
 * Throws `input-required` (neither is given), `input-invalid` (both), `artifact-missing`, `artifact-failed`.
 */
export async function nameHandOver(
  { path, artifact, ...given }: HandOverInputs,
  host: Pick<Host, 'workspace' | 'temp' | 'artifacts'>,
  names = NAMES,
): Promise<NamedHandOver> {
  if (path !== undefined && artifact !== undefined) throw bothNamed(names);
  if (path !== undefined) {
    return { path: isAbsolute(path) ? path : resolve(host.workspace, given['working-directory'], path) };
  }
  if (artifact === undefined) throw noneNamed(names);
  const folder = await download(artifact, host, names);
  return { path: folder, artifact: { name: artifact, folder } };
}

/**
 * Uploads the files of a downloaded artifact again under its name, so that the next job finds what this one has
 * added. Throws `artifact-failed`.
 */
export async function shareAgain(
  { name, folder }: DownloadedArtifact,
  { artifacts, group }: Pick<Host, 'artifacts' | 'group'>,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !isTemporary(relative(folder, file)));
  await group(`Upload artifact '${name}' again`, async () => artifacts?.upload(name, files.sort(), folder));
}

/** Whether it lies in a folder of a step that is still at work (`withTempDir`). */
function isTemporary(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.sidecar-'));
}

async function download(
  name: string,
  { artifacts, temp }: Pick<Host, 'artifacts' | 'temp'>,
  names: HandOverNames,
): Promise<string> {
  if (!artifacts) {
    throw new UserError('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
      hint: `Give the file itself: '${names.path}' instead of '${names.artifact}'.`,
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

function noneNamed({ path, artifact }: HandOverNames): UserError {
  return new UserError(
    'input-required',
    `Neither '${path}' nor '${artifact}' is given: no hand-over is named.`,
    {
      hint: `In the job that builds, give '${path}' its output 'manifest'; in another job, give '${artifact}' its output 'artifact-name'.`,
      exitCode: 2,
    },
  );
}

function bothNamed({ path, artifact }: HandOverNames): UserError {
  return new UserError(
    'input-invalid',
    `Both '${path}' and '${artifact}' are given, and only one can be meant.`,
    {
      hint: `In the job that builds, keep '${path}'; in another job, keep '${artifact}'.`,
      exitCode: 2,
    },
  );
}
