import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertWritable, reportPlace } from './destination.ts';

const host = { workspace: '/project' };

test.skipIf(process.platform === 'win32')('a report is named from the working directory', () => {
  const subject = {
    kind: 'archive',
    source: '/project/app/dist/a.tar.zst',
    manifestFile: '/project/app/dist/a.sidecar.json',
  } as const;
  expect(reportPlace({ 'working-directory': 'app', report: 'out/r.json' }, subject, host)).toBe(
    '/project/app/out/r.json',
  );
  expect(reportPlace({ 'working-directory': 'app', report: undefined }, subject, host)).toBe(
    '/project/app/dist/verification.json',
  );
});

test('a place that can be written is left as it is, also where it is not there yet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'destination-'));
  await assertWritable([join(folder, 'new', 'deep', 'report.json'), undefined]);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

test.runIf(process.platform === 'linux')('a place that nobody can write is refused', async () => {
  await expect(assertWritable(['/proc/sys/kernel/none/report.json'])).rejects.toMatchObject({
    code: expect.stringMatching(/EACCES|EROFS|EPERM/),
  });
});
