import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeZip } from '../../src/sign-notarize/notary/zip.ts';
import {
  centralHeader,
  endRecords,
  localHeader,
  STORED,
  type ZipEntry,
} from '../../src/sign-notarize/notary/zip-records.ts';
import { PYTHON } from '../support/python-tools.ts';
import { run } from '../support/run.ts';

/** Python's own reader: checks every sum, and tells name, mode, size and (of links) content. */
const LIST = `
import sys, zipfile, stat
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    for i in z.infolist():
        mode = i.external_attr >> 16
        print(i.filename, oct(mode), i.file_size, z.read(i).decode() if stat.S_ISLNK(mode) else '-', sep='|')
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notary-zip-'));
});

afterAll(() => rm(folder, { recursive: true }));

const list = async (zip: string) => (await run(PYTHON, ['-c', LIST, zip])).trim().split('\n');
const quiet = { platform: process.platform, signal: new AbortController().signal };

test('a tree is packed with modes, links and empty folders, as another reader sees it', async () => {
  const tree = join(folder, 'Back end');
  await mkdir(join(tree, '_internal', 'leer'), { recursive: true });
  await writeFile(join(tree, 'backend'), 'x'.repeat(100_000));
  await chmod(join(tree, 'backend'), 0o755);
  await writeFile(join(tree, '_internal', 'größe.so'), '');
  await symlink('größe.so', join(tree, '_internal', 'link.so'));
  await writeZip(tree, join(folder, 'a.zip'), quiet);
  expect(await list(join(folder, 'a.zip'))).toEqual([
    'Back end/|0o40755|0|-',
    'Back end/_internal/größe.so|0o100644|0|-',
    'Back end/_internal/leer/|0o40755|0|-',
    'Back end/_internal/link.so|0o120755|10|größe.so',
    'Back end/backend|0o100755|100000|-',
  ]);
});

test('more entries than 16 bits count are read by another reader, too', async () => {
  const entries: ZipEntry[] = [];
  const parts: Buffer[] = [];
  let offset = 0;
  for (let index = 0; index < 66_000; index++) {
    const entry: ZipEntry = {
      name: `f${index}`,
      mode: 0o100644,
      method: STORED,
      crc: 0,
      packed: 0,
      size: 0,
      offset,
    };
    entries.push(entry);
    parts.push(localHeader(entry));
    offset += parts.at(-1)?.length ?? 0;
  }
  const central = Buffer.concat(entries.map(centralHeader));
  const zip = join(folder, 'many.zip');
  await writeFile(
    zip,
    Buffer.concat([...parts, central, endRecords(entries.length, offset, central.length)]),
  );
  expect(await list(zip)).toHaveLength(66_000);
});
