import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildRecord } from '../../src/build-backend/cache/build-record.ts';
import { putArchive } from '../../src/build-backend/cache/put-archive.ts';
import type { CacheStore } from '../../src/build-backend/cache/store/cache-store.ts';
import { packArchive } from '../../src/sidecar/archive/pack.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { sampleRecord } from './build-record.ts';
import { sampleManifest } from './sample-manifest.ts';
import { writeTree } from './sample-tree.ts';

/** Puts a program of three files into `store`, `words.txt` being its application layer, and gives its record. */
export async function keptProgram(store: CacheStore): Promise<BuildRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'kept '));
  try {
    const root = join(folder, 'app');
    const library = { content: 'library'.repeat(1000), mode: 0o644 };
    await writeTree(root, {
      app: { content: 'program', mode: 0o755 },
      'lib/x.dat': library,
      'lib/words.txt': 'hello\n',
    });
    const tree = await readTree(root, { platform: process.platform, executables: new Set(['app']) });
    const archive = join(folder, 'archive');
    const layerOf = ({ path }: { path: string }) => (path === 'lib/words.txt' ? 1 : 0);
    const { layers } = await packArchive({
      root,
      entries: tree.files,
      file: archive,
      topLevel: 'app',
      layerOf,
    });
    await putArchive(archive, layers, store);
    return sampleRecord({
      manifest: sampleManifest({ ...tree }),
      archive: layers,
      layer: [{ path: 'lib/words.txt', source: 'app/words.txt', how: { kind: 'data' } }],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
