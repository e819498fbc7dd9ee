import type { BuildRecord } from '../../src/build-backend/cache/build-record.ts';
import { treeOf } from '../../src/sidecar/tree/digest.ts';
import { sampleManifest } from './sample-manifest.ts';

const program = {
  path: 'app',
  size: 3,
  sha256: 'a'.repeat(64),
  mode: 0o755,
  kind: 'other',
} as const;

/** A record of the program `app` that consists of one file. */
export function sampleRecord(overrides: Partial<BuildRecord> = {}): BuildRecord {
  return {
    key: '1'.repeat(64),
    manifest: sampleManifest(treeOf([program])),
    archive: [{ sha256: 'b'.repeat(64), size: 5, frames: [{ compressed: 5, content: 3 }] }],
    layer: [],
    sources: {
      digests: new Map([['app/main.py', 'c'.repeat(64)]]),
      names: 'd'.repeat(64),
      listed: ['app/main.py'],
    },
    findings: {
      environment: 'own environment, uv',
      packages: [{ name: 'app', size: 3, chain: ['the program'] }],
      needs: [{ what: 'GLIBC', value: '2.17', file: 'app' }],
      added: [{ input: 'hidden-imports', value: 'x', reason: 'main.py:1 imports it by name', certain: true }],
      suggested: [],
      unresolved: ['posix'],
    },
    annotations: [{ level: 'warning', message: 'look', place: { file: 'main.py', line: 1 } }],
    seconds: 14.2,
    ...overrides,
  };
}
