import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tinyFat, tinyMacho } from '../../../test/support/tiny/macho.ts';
import { assertUniversal } from './thin-libraries.ts';

const X64 = 0x01000007;
const ARM64 = 0x0100000c;

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'sidecar-universal-'));
  await mkdir(join(site, 'fat'));
  await mkdir(join(site, 'thin', 'inner'), { recursive: true });
  const both = [X64, ARM64].map((cpu) => ({ cpu, bytes: tinyMacho({ cpu, type: 8 }) }));
  await writeFile(join(site, 'fat', 'mod.cpython-312-darwin.so'), tinyFat(both));
  await writeFile(join(site, 'fat', 'data.txt'), 'no library');
});
afterEach(() => rm(site, { recursive: true, force: true }));

test('an environment of universal libraries passes', async () => {
  await expect(assertUniversal(site)).resolves.toBeUndefined();
});

test('every thin package is named with what it has', async () => {
  await writeFile(join(site, 'thin', 'inner', 'libz.dylib'), tinyMacho({ cpu: ARM64, type: 6 }));
  await writeFile(join(site, 'single.abi3.so'), tinyMacho({ cpu: X64, type: 8 }));
  const error = await assertUniversal(site).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'packages-not-universal' });
  expect(error.message).toContain('thin (arm64)');
  expect(error.message).toContain('single.abi3.so (x64)');
  expect(error.message).not.toContain('fat');
});
