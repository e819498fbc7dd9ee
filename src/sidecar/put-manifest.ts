import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from './manifest-types.ts';

/**
 * Writes `manifest`, which was checked before, to `file`, through a temporary file beside it: a reader finds the old one or
 * the new one. Throws what the file system throws.
 */
export async function putManifest(file: string, manifest: Manifest): Promise<void> {
  const temporary = join(dirname(file), `.sidecar-${randomUUID()}.json`);
  try {
    await writeFile(temporary, textOf(manifest), { flag: 'wx' });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Keys in the order of the schema, one line for each file, and a newline at the end. */
function textOf(manifest: Manifest): string {
  const files = manifest.files.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const text = JSON.stringify({ ...manifest, files: [] }, null, 2);
  return `${text.replace('"files": []', () => `"files": [\n${files}\n  ]`)}\n`;
}
