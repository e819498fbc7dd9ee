import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { issue, pkcs12 } from '../../test/support/certificates.ts';
import { fakeHost } from '../../test/support/fake-host.ts';
import { handOver } from '../../test/support/mac-tree.ts';
import { writeTree } from '../../test/support/sample-tree.ts';
import { signInputs } from '../../test/support/sign-inputs.ts';
import { tinyElf } from '../../test/support/tiny/elf.ts';
import { tinyMacho } from '../../test/support/tiny/macho.ts';
import type { ArtifactStore, Host } from '../shared/host.ts';
import { readManifest } from '../sidecar/manifest.ts';
import { signNotarize } from './sign-notarize.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-'));
  await mkdir(join(folder, 'temp'));
});
afterEach(() => rm(folder, { recursive: true }));

function sign(inputs: Record<string, string>, host: Partial<Host> = {}) {
  const fake = fakeHost({ workspace: folder, temp: join(folder, 'temp'), env: {}, ...host });
  return { fake, outputs: signNotarize(signInputs(inputs), fake) };
}

describe('what is named', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['nothing', {}, 'input-required', "Neither 'path' nor 'artifact'"],
    ['both', { path: 'x', artifact: 'y' }, 'input-invalid', "Both 'path' and 'artifact'"],
    ['an artifact where there are none', { artifact: 'y' }, 'artifact-missing', "'y'"],
    ['what is not there', { path: 'absent' }, 'hand-over-missing', 'absent'],
    ['a text', { path: 'text.txt' }, 'signing-unsupported', 'nothing that can be signed'],
    ['a folder without programs', { path: 'data' }, 'signing-unsupported', 'no program or library'],
    ['an archive without its manifest', { path: 'a.tar.zst' }, 'hand-over-missing', 'no manifest beside'],
  ])('%s', async (_, inputs, code, words) => {
    await writeTree(folder, { 'text.txt': 'text', 'data/a.txt': 'text', 'a.tar.zst': 'no archive' });
    await expect(sign(inputs).outputs).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  test('a tool for another platform is wrong use', async () => {
    await writeFile(join(folder, 'program'), tinyMacho());
    const leaf = issue({ commonName: 'Example', usages: ['codeSigning'] });
    const env = { CSC_LINK: pkcs12(leaf, 'x').toString('base64'), CSC_KEY_PASSWORD: 'x' };
    const { outputs } = sign({ path: 'program', tool: 'signtool' }, { env });
    await expect(outputs).rejects.toMatchObject({ code: 'signing-tool-unfit', exitCode: 2 });
  });

  test('notarization without access is refused before anything is signed', async () => {
    await writeFile(join(folder, 'program'), tinyMacho());
    const leaf = issue({ commonName: 'Example', usages: ['codeSigning'] });
    const env = { CSC_LINK: pkcs12(leaf, 'x').toString('base64'), CSC_KEY_PASSWORD: 'x' };
    const { outputs } = sign({ path: 'program', 'submission-id': '1' }, { env });
    await expect(outputs).rejects.toMatchObject({ code: 'notary-not-configured' });
  });
});

test('an artifact is downloaded, signed and uploaded again under its name', async () => {
  const source = join(folder, 'source');
  await mkdir(source);
  await writeTree(join(source, 'backend'), { backend: { content: tinyElf({}), mode: 0o755 } });
  const { archive, manifest } = await handOver(source, 'x86_64-unknown-linux-gnu');
  const uploaded: { name: string; files: readonly string[]; root: string }[] = [];
  const artifacts: ArtifactStore = {
    download: async (_, to) => {
      await mkdir(to, { recursive: true });
      for (const file of [archive, manifest]) await cp(file, join(to, file.slice(source.length + 1)));
    },
    upload: async (name, files, root) => {
      uploaded.push({ name, files, root });
      return { name, id: '1' };
    },
  };
  const leaf = issue({ commonName: 'Example', usages: ['codeSigning'] });
  const env = { CSC_LINK: pkcs12(leaf, 'x').toString('base64'), CSC_KEY_PASSWORD: 'x' };
  const outputs = await sign({ artifact: 'sidecar-backend' }, { artifacts, env }).outputs;
  expect(outputs).toMatchObject({ signed: 'true', identity: expect.stringContaining('Example') });
  const [upload] = uploaded;
  expect(upload).toMatchObject({ name: 'sidecar-backend', root: dirname(outputs.archive) });
  const expected = [outputs.archive, outputs.manifest, outputs.checksums, `${outputs.checksums}.p7s`];
  expect(upload?.files.toSorted()).toEqual(expected.toSorted());
  expect((await readManifest(outputs.manifest)).signature?.identity).toContain('Example');
  expect(await readFile(outputs.checksums, 'utf8')).toContain('.tar.zst');
});

test('the log holds no secret, whatever is printed', async () => {
  await writeFile(join(folder, 'program'), tinyMacho());
  const { fake, outputs } = sign({
    path: 'program',
    'csc-link': 'bm8gcDEy',
    'csc-key-password': 'Tr0ub4dor',
  });
  await expect(outputs).rejects.toMatchObject({ code: 'certificate-unreadable' });
  expect(fake.recorded.secrets).toEqual(['bm8gcDEy', 'Tr0ub4dor']);
});
