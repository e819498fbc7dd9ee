import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE_RELEASE, writeRelease } from '../../../test/support/release-folder.ts';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import { noteSidecar } from './note-sidecar.ts';

test('the backend is noted once per target, and a file takes the name that clients ask for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'note-'));
  try {
    await writeRelease(folder, { ...SAMPLE_RELEASE, linux: [], mac: [] });
    for (const ending of ['', '.blockmap'])
      await rename(
        join(folder, `Notes-Setup-1.2.0.exe${ending}`),
        join(folder, `Notes Setup 1.2.0.exe${ending}`),
      );
    await noteSidecar(folder, sampleManifest({ digest: 'sha256:old' }));
    const files = await noteSidecar(folder, sampleManifest({ digest: 'sha256:new' }));
    const names = ['Notes-Setup-1.2.0.exe', 'Notes-Setup-1.2.0.exe.blockmap', 'latest.yml'];
    expect(files.map(({ name }) => name)).toEqual(names);
    expect((await readdir(folder)).sort()).toEqual([...names, 'SHA256SUMS'].sort());
    const text = await readFile(join(folder, 'latest.yml'), 'utf8');
    expect(text.match(/digest: .*/g)).toEqual(['digest: sha256:new']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
