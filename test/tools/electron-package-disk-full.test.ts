import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { handOver, openWorkshop } from '../support/broken/workshop.ts';
import { desktopProject } from '../support/desktop-project.ts';
import { withMount } from '../support/mounts.ts';
import { prove } from '../support/proven-backend.ts';
import { writeTree } from '../support/sample-tree.ts';

test.skipIf(process.platform !== 'linux')(
  'a disk that is full while the app is packaged: one error, and the installers of before',
  async (context) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'package-full-')));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { manifest } = await handOver(await openWorkshop(join(folder, 'work')));
    await prove(manifest);
    const project = await desktopProject(join(folder, 'app'));
    const disk = join(folder, 'app', 'disk');
    const work = async () => {
      await writeTree(join(disk, 'release'), { 'Notes.deb': 'the one before' });
      const given = { sidecar: manifest, args: '--port={port}', targets: 'dir', output: 'disk/release' };
      const { exitCode, annotations } = await project.run(given);
      expect(exitCode).toBe(1);
      expect(annotations).toMatchObject([
        { level: 'error', message: expect.stringMatching(/disk is full/i) },
      ]);
      expect(await readdir(disk)).toEqual(['release']);
      expect(await readFile(join(disk, 'release', 'Notes.deb'), 'utf8')).toBe('the one before');
    };
    // Smaller than the backend.
    await withMount(disk, 'size=8m', { work, context });
  },
);
