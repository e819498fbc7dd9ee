import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signingContext } from '../../../test/support/signing-context.ts';
import { packForNotary, writeZip } from './zip.ts';
import { centralHeader, endRecords, STORED } from './zip-records.ts';

let folder: string;
const quiet = { platform: process.platform, signal: new AbortController().signal };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a program alone is packed under its name, with its mode', async () => {
  const place = join(folder, 'backend');
  const content = Buffer.alloc(3_000_000, 'some text ');
  await writeFile(place, content);
  await chmod(place, 0o755);
  await writeZip(place, join(folder, 'a.zip'), quiet);
  const zip = await readFile(join(folder, 'a.zip'));
  const central = zip.indexOf('PK\x01\x02', 0, 'latin1');
  expect(zip.toString('utf8', 30, 37)).toBe('backend');
  expect(zip.readUInt32LE(central + 38) >>> 16).toBe(0o100755);
  // Not `toEqual`, which compares byte by byte and takes seconds.
  expect(inflateRawSync(zip.subarray(30 + 7 + 20, central)).equals(content)).toBe(true);
});

test('the same tree gives the same bytes, and an existing file is not written over', async () => {
  const tree = join(folder, 'tree');
  await mkdir(join(tree, 'sub'), { recursive: true });
  await writeFile(join(tree, 'sub', 'a'), 'a');
  await symlink('sub/a', join(tree, 'link'));
  await writeZip(tree, join(folder, '1.zip'), quiet);
  await writeZip(tree, join(folder, '2.zip'), quiet);
  expect(await readFile(join(folder, '1.zip'))).toEqual(await readFile(join(folder, '2.zip')));
  await expect(writeZip(tree, join(folder, '1.zip'), quiet)).rejects.toThrow('EEXIST');
});

test('numbers that 32 bits cannot hold go into the 64-bit fields', () => {
  const large = 5 * 2 ** 32;
  const entry = {
    name: 'a',
    mode: 0,
    method: STORED,
    crc: 0,
    packed: 7,
    size: large,
    offset: large + 1,
  } as const;
  const header = centralHeader(entry);
  expect(header.readUInt32LE(24)).toBe(0xffffffff);
  expect(header.readUInt32LE(20)).toBe(7);
  expect([header.readBigUInt64LE(51), header.readBigUInt64LE(59)]).toEqual([
    BigInt(large),
    BigInt(large + 1),
  ]);
  expect(endRecords(70_000, 10, 20).readUInt32LE(0)).toBe(0x06064b50);
  expect(endRecords(3, 10, 20)).toHaveLength(22);
});

test('on macOS it is ditto', async () => {
  const calls: unknown[] = [];
  const exec = async (tool: string, args: readonly string[]) => {
    calls.push([tool, ...args]);
    return { code: 0, stdout: '', stderr: '' };
  };
  await packForNotary('/x/app', '/y/app.zip', signingContext({ host: { platform: 'darwin', exec } }));
  expect(calls).toEqual([['ditto', '-c', '-k', '--sequesterRsrc', '--keepParent', '/x/app', '/y/app.zip']]);
});
