import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { targetFromTriple } from '../../src/sidecar/target.ts';

/** A manifest of the program `app` for Linux, which has no files. */
export function sampleManifest(overrides: Partial<Manifest> = {}): Manifest {
  return {
    schemaVersion: 1,
    name: 'app',
    version: '1.2.3',
    target: targetFromTriple('x86_64-unknown-linux-gnu'),
    executable: 'app',
    packager: { name: 'pyinstaller', version: '6.22.3', command: ['python', '-m', 'PyInstaller'] },
    python: { version: '3.12.1', implementation: 'CPython' },
    createdAt: '2026-01-02T03:04:05.000Z',
    size: 0,
    digest: 'd'.repeat(64),
    files: [],
    build: { cacheLevel: 'none', seconds: {} },
    ...overrides,
  };
}
