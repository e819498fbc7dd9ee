import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ResultsServer } from './results-server.ts';

const root = join(import.meta.dirname, '..', '..');
const DOWNLOAD = `
import client from '@actions/artifact';
const [name, path] = process.argv.slice(1);
const { artifact } = await client.getArtifact(name);
const { digestMismatch } = await client.downloadArtifact(artifact.id, { path, expectedHash: artifact.digest });
if (digestMismatch) throw new Error('these are other bytes than those that were uploaded');`;

/** Downloads the artifact `name` of a run into `folder`, with the client that GitHub's own action uses. */
export async function downloadedArtifact(server: ResultsServer, name: string, folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', DOWNLOAD, name, folder], {
    // Where the client is looked up.
    cwd: root,
    env: { ...server.env, GITHUB_WORKSPACE: folder },
  });
}
