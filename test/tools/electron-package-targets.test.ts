/** Targets that need tools of their own, and the older electron-builders. */
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { handOver, openWorkshop } from '../support/broken/workshop.ts';
import { desktopProject } from '../support/desktop-project.ts';
import type { Recorded } from '../support/fake-host.ts';
import { prove } from '../support/proven-backend.ts';
import { run } from '../support/run.ts';
import { requireTool } from '../support/tools.ts';

/** An app beside a proven backend, with this electron-builder. */
async function prepare(changes: Readonly<Record<string, unknown>> = {}, builder?: string) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'targets-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { manifest: sidecar } = await handOver(await openWorkshop(join(folder, 'work')));
  const manifest = await prove(sidecar);
  const project = await desktopProject(join(folder, 'app'), 'linux', changes, builder);
  return { folder, project, manifest, inputs: { sidecar, args: '--port={port}' } };
}

const messages = ({ annotations }: Recorded) => annotations.map(({ message }) => message);

describe.skipIf(process.platform !== 'linux')('a Linux app', () => {
  test('as AppImage and as RPM: both are opened, and both are in the update metadata', async (context) => {
    for (const tool of ['mksquashfs', 'unsquashfs', 'nfpm'] as const) await requireTool(tool, context);
    const { project, inputs } = await prepare({ rpm: { compression: 'gzip' } });
    const recorded = await project.run({ ...inputs, targets: 'AppImage\nrpm' });
    expect(messages(recorded)).toEqual([]);
    const release = join(project.folder, 'release');
    const names = (await readdir(release)).filter((name) => /\.(?:AppImage|rpm)$/.test(name)).sort();
    expect(names).toEqual(['Notes-0.3.0.AppImage', 'notes-desktop-0.3.0.x86_64.rpm']);
    const metadata = await readFile(join(release, 'latest-linux.yml'), 'utf8');
    for (const name of names) expect(metadata).toContain(name);
    expect(metadata).toContain('blockMapSize');
    await run('sh', ['-c', 'cd "$1" && sha256sum --check --strict SHA256SUMS', 'sh', release]);
  });

  test.each(['25.1.8', '24.13.3'])(
    'by electron-builder %s, with the backend as it was proven',
    async (version) => {
      const { project, manifest, inputs } = await prepare({}, version);
      const recorded = await project.run({ ...inputs, targets: 'dir' });
      expect(messages(recorded)).toEqual([]);
      expect(recorded.log.join('\n')).toContain(`electron-builder ${version}`);
      const tree = join(recorded.outputs.get('app-path') ?? '', 'resources', 'backend');
      expect(await verifyTree(tree, manifest, { platform: 'linux' })).toEqual([]);
    },
  );
});
