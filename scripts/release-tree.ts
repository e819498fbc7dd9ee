/**
 * Writes the tree that a release tag holds: what a workflow's `uses:` needs and nothing else, with each
 * `action-x/` under its public name `x/` too. Both are one level deep, so the same action.yml serves.
 * Usage: node scripts/release-tree.ts <folder>
 */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './repository.ts';

const RELEASED = [
  'action.yml',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'dist',
  'docs',
  'schema',
];

/** Writes the release tree to `out`, which is emptied first. Copies, never links: Windows gets a zip without links. */
export async function writeReleaseTree(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const folders = (await readdir(root, { withFileTypes: true }))
    .filter((item) => item.isDirectory() && item.name.startsWith('action-'))
    .map((item) => item.name);
  for (const name of [...RELEASED, ...folders])
    await cp(join(root, name), join(out, name), { recursive: true });
  for (const name of folders) {
    await cp(join(root, name), join(out, name.replace(/^action-/, '')), { recursive: true });
  }
}

if (import.meta.main) {
  const [, , out] = process.argv;
  if (!out) throw new Error('Usage: node scripts/release-tree.ts <folder>');
  await writeReleaseTree(out);
}
