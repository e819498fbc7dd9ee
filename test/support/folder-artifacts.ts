import { cp, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../../src/shared/errors.ts';
import type { ArtifactStore } from '../../src/shared/host.ts';

/**
 * A stand-in for GitHub's artifact service: one folder per artifact below `root`. As there, modes are lost, and one of
 * the same name is replaced.
 */
export class FolderArtifacts implements ArtifactStore {
  readonly root: string;
  /** Names in the order in which they were uploaded. */
  readonly uploads: string[] = [];

  constructor(root: string) {
    this.root = root;
  }

  async upload(name: string, files: readonly string[], root: string): Promise<{ name: string; id: string }> {
    const folder = join(this.root, name);
    await rm(folder, { recursive: true, force: true });
    for (const file of files) {
      const to = join(folder, relative(root, file));
      await mkdir(dirname(to), { recursive: true });
      await cp(file, to, { dereference: true });
    }
    this.uploads.push(name);
    return { name, id: String(this.uploads.length) };
  }

  async download(name: string, folder: string): Promise<void> {
    const from = join(this.root, name);
    if (!(await stat(from).catch(() => undefined)))
      throw new UserError('artifact-missing', `This run has no artifact '${name}'.`);
    await cp(from, folder, { recursive: true });
  }
}
