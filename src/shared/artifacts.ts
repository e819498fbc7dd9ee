import { messageOf } from './describe-error.ts';
import { UserError } from './errors.ts';
import type { UploadedArtifact } from './host.ts';

/**
 * Uploads `files` below `root` as one artifact and gives its id. One of the same name (a re-run job) is replaced.
 * Throws `artifact-failed` with the service's message.
 */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  root: string,
): Promise<UploadedArtifact> {
  // Heavy (Azure's storage client), so it is loaded here and not at start-up.
  const { default: client } = await import('@actions/artifact');
  // The files are compressed already.
  const upload = () => client.uploadArtifact(name, [...files], root, { compressionLevel: 0 });
  try {
    const { id } = await upload().catch(async (error: unknown) => {
      if (!/already exists|conflict/i.test(messageOf(error))) throw error;
      await client.deleteArtifact(name);
      return upload();
    });
    if (id === undefined) throw new Error('the service gave no artifact id');
    return { name, id: String(id) };
  } catch (cause) {
    throw new UserError('artifact-failed', `The artifact '${name}' was not uploaded: ${messageOf(cause)}`, {
      hint: "Run the job again; with 'artifact: none' the result stays on this machine.",
      cause,
    });
  }
}

/**
 * Downloads the artifact `name` of this run into `folder`. Throws `artifact-missing`, and `artifact-failed` where the
 * service says anything else or the bytes are not those that were uploaded.
 */
export async function downloadArtifact(name: string, folder: string): Promise<void> {
  const { default: client, ArtifactNotFoundError } = await import('@actions/artifact');
  try {
    const { artifact } = await client.getArtifact(name);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
      path: folder,
      ...(artifact.digest !== undefined && { expectedHash: artifact.digest }),
    });
    if (digestMismatch) throw new Error('its digest is not that of what was uploaded');
  } catch (cause) {
    if (cause instanceof ArtifactNotFoundError) throw noArtifact(name, cause);
    throw new UserError('artifact-failed', `The artifact '${name}' was not downloaded: ${messageOf(cause)}`, {
      hint: 'Run the job again.',
      cause,
    });
  }
}

function noArtifact(name: string, cause: unknown): UserError {
  return new UserError('artifact-missing', `This run has no artifact '${name}'.`, {
    hint: `Name it as the uploading step does (its output 'artifact-name'), and let this job wait for that one: 'needs: …'.`,
    cause,
  });
}
