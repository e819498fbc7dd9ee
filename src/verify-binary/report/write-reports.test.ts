import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleReport } from '../../../test/support/sample-report.ts';
import { writeReports } from './write-reports.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports ü '));
});
afterEach(() => rm(folder, { recursive: true }));

test('writes the three files beside each other, makes the folder, and leaves nothing else', async () => {
  const data = sampleReport();
  const files = await writeReports({ data, file: join(folder, 'new', 'verification.json') });
  expect(files).toEqual(['json', 'md', 'xml'].map((ending) => join(folder, 'new', `verification.${ending}`)));
  expect((await readdir(join(folder, 'new'))).sort()).toEqual([
    'verification.json',
    'verification.md',
    'verification.xml',
  ]);
  expect(JSON.parse(await readFile(files[0] ?? '', 'utf8'))).toEqual(data);
  expect(await readFile(files[1] ?? '', 'utf8')).toMatch(/^### ✓ app/);
  expect(await readFile(files[2] ?? '', 'utf8')).toMatch(/^<\?xml /);
});

test('replaces the reports of an earlier run', async () => {
  const file = join(folder, 'verification.json');
  await writeReports({ data: sampleReport({ name: 'earlier' }), file });
  await writeReports({ data: sampleReport(), file });
  expect(await readFile(join(folder, 'verification.xml'), 'utf8')).not.toContain('earlier');
  expect(await readdir(folder)).toHaveLength(3);
});

test('takes nobody’s folder away, and then writes none of the three', async () => {
  await mkdir(join(folder, 'verification.xml'));
  await writeFile(join(folder, 'verification.xml', 'kept'), '');
  await expect(
    writeReports({ data: sampleReport(), file: join(folder, 'verification.json') }),
  ).rejects.toMatchObject({
    code: 'report-place-taken',
  });
  expect(await readdir(folder, { recursive: true })).toEqual([
    'verification.xml',
    join('verification.xml', 'kept'),
  ]);
});
