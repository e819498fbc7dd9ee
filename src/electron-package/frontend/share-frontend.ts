import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { formatSize } from '../../shared/quantities.ts';
import { outputsWith, type PackageInputs, type PackageOutputs } from '../inputs.ts';
import { buildFrontend, planFrontend } from './build-frontend.ts';
import { downloadFrontend } from './download-frontend.ts';
import { CONTENT, writeRecord } from './frontend-record.ts';
import { readFrontend } from './frontend-tree.ts';
import { sourceDigest } from './source-digest.ts';

const DEFAULT_ARTIFACT = 'frontend';

/**
 * Mode `frontend`: builds the frontend and uploads it with its digests as one artifact, unless this run has built it
 * from the same sources already. On a command line it is built, checked, and stays where the script has put it.
 *
 * Throws `input-required` (no `frontend-directory`), and what building and uploading throw.
 */
export async function shareFrontend(given: PackageInputs, host: Host): Promise<PackageOutputs> {
  const sources = await planFrontend(directoryOf(given), given, host);
  const artifact = given['frontend-artifact'] ?? DEFAULT_ARTIFACT;
  const source = await sourceDigest(sources, host);
  const before = await builtBefore(artifact, source, host);
  if (before !== undefined) {
    host.info(`The artifact '${artifact}' of this run was built from the same sources: it is used again.`);
    return outputsWith({ 'frontend-digest': before, 'artifact-name': artifact });
  }
  const folder = await buildFrontend(sources, host);
  const { digest, name = '' } = await deliver({ artifact, source, folder }, host);
  return outputsWith({ 'frontend-digest': digest, 'artifact-name': name });
}

function directoryOf({ frontend, 'frontend-directory': directory }: PackageInputs): string {
  if (directory !== undefined) return directory;
  const built = frontend === undefined ? '' : " 'frontend' is for a folder that is built already.";
  throw new UserError(
    'input-required',
    `'mode: frontend' builds a frontend, and the input 'frontend-directory' is not given.${built}`,
    { hint: "Add the folder of its sources to the step: 'frontend-directory: frontend'.", exitCode: 2 },
  );
}

/** The digest of what this run has built from these sources, if it has. */
async function builtBefore(artifact: string, source: string, host: Host): Promise<string | undefined> {
  if (!host.artifacts) return undefined;
  try {
    return await withTempDir(host.temp, async (temp) => {
      const { record } = await downloadFrontend(artifact, { ...host, temp });
      if (record.source === source) return record.digest;
      host.annotate(
        'warning',
        `The artifact '${artifact}' of this run was built from other sources, and is replaced. Two frontends need two names: 'frontend-artifact: …'.`,
      );
      return undefined;
    });
  } catch (error) {
    if (error instanceof UserError && error.code === 'artifact-missing') return undefined;
    throw error;
  }
}

interface Built {
  artifact: string;
  source: string;
  /** Absolute; what the script has written. */
  folder: string;
}

/** Gives the digest of what was built, and the name of the artifact where there is storage. */
async function deliver(
  { artifact, source, folder }: Built,
  host: Host,
): Promise<{ digest: string; name?: string }> {
  return withTempDir(host.temp, async (temp) => {
    const content = join(temp, CONTENT);
    // Links as files: an artifact loses them, and the digest must be that of what arrives.
    await cp(folder, content, { recursive: true, dereference: true });
    const { digest, size, files } = await readFrontend(content, host);
    host.info(`The frontend: ${files.length} files, ${formatSize(size)}, ${digest}.`);
    const { artifacts } = host;
    if (!artifacts) return { digest };
    const record = { schemaVersion: 1 as const, source, digest, size, files: files.length };
    const all = [await writeRecord(temp, record), ...files.map(({ path }) => join(content, path))];
    const upload = () => artifacts.upload(artifact, all, temp);
    const { name } = await host.group(`Upload artifact '${artifact}'`, upload);
    return { digest, name };
  });
}
