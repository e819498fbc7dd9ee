import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeMetadataReproducible } from './reproducible-metadata.ts';

const RECORD = [
  '../../../bin/tool,sha256=abc,200',
  '"../../../bin/to,ol",sha256=abc,200',
  'tool/__init__.py,sha256=def,10',
  'tool-1.0.dist-info/direct_url.json,sha256=ghi,50',
  'tool-1.0.dist-info/RECORD,,',
  '',
].join('\n');

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'sidecar-metadata-'));
});
afterEach(() => rm(site, { recursive: true, force: true }));

test('the folder of the environment leaves no trace, everything else stays', async () => {
  const folder = join(site, 'tool-1.0.dist-info');
  await mkdir(folder);
  await writeFile(join(folder, 'RECORD'), RECORD);
  await writeFile(join(folder, 'METADATA'), 'Name: tool\n');
  await writeFile(join(folder, 'direct_url.json'), '{"url":"file:///somewhere"}');
  await makeMetadataReproducible(site);
  expect(await readFile(join(folder, 'RECORD'), 'utf8')).toBe(
    'tool/__init__.py,sha256=def,10\ntool-1.0.dist-info/RECORD,,\n',
  );
  expect((await readdir(folder)).sort()).toEqual(['METADATA', 'RECORD']);
});

test('a distribution without a record is left alone', async () => {
  await mkdir(join(site, 'tool-1.0.dist-info'));
  await makeMetadataReproducible(site);
  expect(await readdir(join(site, 'tool-1.0.dist-info'))).toEqual([]);
});
