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
