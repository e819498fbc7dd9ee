import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tinyFat, tinyMacho } from '../../../test/support/tiny/macho.ts';
import { readPackageSeal } from './installer-package.ts';
import { readSeals } from './seal.ts';

const ARM64 = 0x0100000c;
const signed = tinyMacho({ signature: { flags: 0x10000, team: 'ABCDE12345', certificate: true } });
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function seals(bytes: Buffer) {
  const file = join(folder, 'file');
  await writeFile(file, bytes);
  return readSeals(file);
}

test('no signature is no problem, and each image of a universal file is looked at', async () => {
  const both = tinyFat([
    { cpu: ARM64, bytes: tinyMacho() },
    { cpu: ARM64, bytes: signed },
  ]);
  const [first, second] = await seals(both);
  expect(first).toEqual({ state: 'none', hardenedRuntime: false, timestamp: false, problems: [] });
  // It is put together by hand, and has no hashes.
  expect(second).toMatchObject({ state: 'none', problems: [expect.stringContaining('is damaged')] });
});

test('an installer package that is none is a problem and no crash', async () => {
  const header = Buffer.from('7861722100 1c0001'.replace(' ', ''), 'hex');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (rest) => {
      const file = join(folder, 'file.pkg');
      await writeFile(file, Buffer.concat([header, rest]));
      const { signer, problems } = await readPackageSeal(file);
      expect([signer, problems.length > 0]).toEqual([undefined, true]);
    }),
    { numRuns: 50 },
  );
});
