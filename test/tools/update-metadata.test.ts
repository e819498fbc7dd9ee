import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRelease } from '../../src/electron-package/check-result/check-release.ts';
import { noteSidecar } from '../../src/electron-package/update-metadata/note-sidecar.ts';
import { serveFolder, type UpdateClient, updateClient } from '../support/electron-updater.ts';
import { SAMPLE_RELEASE, writeRelease } from '../support/release-folder.ts';
import { sampleManifest } from '../support/sample-manifest.ts';

const EXPECTED = { version: '1.2.0', channel: 'latest', bothMacArchitectures: true, updates: true };
let folder: string;
let server: { url: string; close: () => Promise<void> };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'update client-'));
  await writeRelease(folder, { ...SAMPLE_RELEASE, product: 'My Nötes' });
  await noteSidecar(folder, sampleManifest());
  server = await serveFolder(folder);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function downloadAll(client: UpdateClient): Promise<number> {
  const files = await client.files();
  const to = await mkdtemp(join(tmpdir(), 'downloaded-'));
  try {
    for (const [index, file] of files.entries()) {
      const place = join(to, String(index));
      await client.download(file, place);
      expect(await readFile(place)).toEqual(await readFile(join(folder, file.info.url)));
    }
    return files.length;
  } finally {
    await rm(to, { recursive: true });
  }
}

describe("electron-updater's own provider", () => {
  test.each([
    ['linux', 2],
    ['darwin', 2],
    ['win32', 1],
  ] as const)('takes a release that the check takes, on %s', async (platform, files) => {
    expect((await checkRelease(folder, EXPECTED)).findings).toEqual([]);
    const client = await updateClient({ url: server.url, platform });
    expect(await client.latest()).toMatchObject({
      version: '1.2.0',
      releaseDate: '2026-03-01T09:30:00.000Z',
    });
    expect(await downloadAll(client)).toBe(files);
  });

  test('passes over the field with the backend', async () => {
    const client = await updateClient({ url: server.url, platform: 'darwin' });
    expect(await client.latest()).toHaveProperty('sidecars', [
      { name: 'app', version: '1.2.3', target: 'x86_64-unknown-linux-gnu', digest: 'd'.repeat(64) },
    ]);
    expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toMatch(
      /^# sidecar app 1\.2\.3 x86_64\S+ d{64}\n/,
    );
  });

  test('refuses a file when one byte of it is another, and so does the check', async () => {
    for (const name of (await readdir(folder)).filter((each) => /\.(?:exe|zip|AppImage|deb)$/.test(each))) {
      const bytes = await readFile(join(folder, name));
      bytes.writeUInt8(bytes.readUInt8(7) ^ 1, 7);
      await writeFile(join(folder, name), bytes);
    }
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const client = await updateClient({ url: server.url, platform });
      await expect(downloadAll(client)).rejects.toMatchObject({ code: 'ERR_CHECKSUM_MISMATCH' });
    }
    const { findings } = await checkRelease(folder, EXPECTED);
    expect(findings.map(({ rule }) => rule)).toEqual(Array(7).fill('update-entry-bytes'));
  });

  test('finds no file that is missing, and no channel that is', async () => {
    await rm(join(folder, 'My Nötes-Setup-1.2.0.exe'));
    const client = await updateClient({ url: server.url, platform: 'win32' });
    await expect(downloadAll(client)).rejects.toThrow('404');
    const beta = await updateClient({ url: server.url, platform: 'win32', channel: 'beta' });
    await expect(beta.latest()).rejects.toMatchObject({ code: 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND' });
    const found = await checkRelease(folder, { ...EXPECTED, channel: 'beta' });
    expect(found.findings.map(({ rule }) => rule)).toContain('update-entry-missing');
    expect(found.findings.map(({ rule }) => rule)).toContain('update-channel');
  });
});
