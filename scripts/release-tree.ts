/**
 * Writes the tree that a release tag holds: what a workflow's `uses:` needs and nothing else, with each
 * `action-x/` under its public name `x/` too. Both are one level deep, so the same action.yml serves.
 * Usage: node scripts/release-tree.ts <folder>
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/** What of package.json an app needs that imports the library: everything is bundled, so nothing is installed with it. */
const PACKAGE_FIELDS = [
  ...['name', 'version', 'description', 'license', 'private', 'type'],
  ...['bin', 'exports', 'typesVersions'],
];

/** Writes the release tree to `out`, which is emptied first. Copies, never links: Windows gets a zip without links. */
export async function writeReleaseTree(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'package.json'), await releasedPackage());
  const folders = (await readdir(root, { withFileTypes: true }))
    .filter((item) => item.isDirectory() && item.name.startsWith('action-'))
    .map((item) => item.name);
  for (const name of [...RELEASED, ...folders])
    await cp(join(root, name), join(out, name), { recursive: true });
  for (const name of folders) {
    await cp(join(root, name), join(out, name.replace(/^action-/, '')), { recursive: true });
  }
}

async function releasedPackage(): Promise<string> {
  const all: Record<string, unknown> = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const fields = PACKAGE_FIELDS.map((field) => [field, all[field]]);
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
}

if (import.meta.main) {
  const [, , out] = process.argv;
  if (!out) throw new Error('Usage: node scripts/release-tree.ts <folder>');
  await writeReleaseTree(out);
}
