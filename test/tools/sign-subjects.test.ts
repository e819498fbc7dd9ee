/** Everything that can be named as `path`, through the whole action: Windows, Linux, packages, images, single programs. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/sidecar/manifest.ts';
import { isSigned } from '../../src/sidecar/manifest-types.ts';
import { readImageSeal } from '../../src/sign-notarize/macos/disk-image.ts';
import { readPackageSeal } from '../../src/sign-notarize/macos/installer-package.ts';
import { readSeals } from '../../src/sign-notarize/macos/seal.ts';
import { withFolder } from '../support/folders.ts';
import { frozenProgram } from '../support/frozen-program.ts';
import { macPrograms } from '../support/mac-programs.ts';
import { handOver, macFiles, writeOnedir } from '../support/mac-tree.ts';
import { bootloader, vendorLibrary } from '../support/pe-files.ts';
import { pythonTools } from '../support/python-tools.ts';
import { run } from '../support/run.ts';
import {
  type CertificateFolder,
  P12_PASSWORD,
  signingCertificates,
} from '../support/signing-certificates.ts';
import { runSigning } from '../support/signing-run.ts';
import { tinyElf } from '../support/tiny/elf.ts';
import { requireTool } from '../support/tools.ts';
import { emptyPackage } from '../support/xar.ts';

let certificates: CertificateFolder;

beforeAll(async () => {
  certificates = await signingCertificates();
});

function withCertificate(name: 'signer-with-ca' | 'stranger' = 'signer-with-ca') {
  return { CSC_LINK: certificates.p12(name), CSC_KEY_PASSWORD: P12_PASSWORD };
}

describe('Windows', () => {
  test("a hand-over: every PE by its header, but Microsoft's runtime, which keeps its signature", async (context) => {
    const tools = [dirname(await requireTool('osslsigncode', context))];
    await withFolder(undefined, async (folder) => {
      const program = await bootloader('run.exe');
      const at = (path: string) => join(folder, 'backend', path);
      await mkdir(at('_internal'), { recursive: true });
      for (const path of ['backend.exe', '_internal/_bz2.pyd', '_internal/no extension'])
        await cp(program, at(path));
      await cp(await vendorLibrary(), at('_internal/vcruntime140_threads.dll'));
      await writeFile(at('_internal/data.dll'), 'MZ is how this text begins');
      const { manifest } = await handOver(folder, 'x86_64-pc-windows-msvc', 'backend.exe');
      const inputs = { path: manifest, tool: 'osslsigncode', 'timestamp-url': 'none' };
      const env = { WIN_CSC_LINK: certificates.p12('signer-with-ca'), WIN_CSC_KEY_PASSWORD: P12_PASSWORD };
      const first = await runSigning({ folder, inputs, env, tools });
      expect(first.outputs).toMatchObject({ signed: 'true', 'signed-count': '3', 'kept-count': '1' });
      expect(first.recorded.summaries.join()).toMatch(/vcruntime140_threads.dll.*kept.*Microsoft/);
      const described = await readManifest(manifest);
      expect(isSigned(described)).toBe(true);
      expect(described.signature).toMatchObject({ tool: 'osslsigncode', signed: 3, kept: 1 });
      const again = await runSigning({ folder, inputs, env, tools });
      expect(again.outputs).toMatchObject({ signed: 'true', 'signed-count': '0', 'kept-count': '4' });
    });
  });

  test('an installer', async (context) => {
    const tools = [dirname(await requireTool('osslsigncode', context))];
    await withFolder(undefined, async (folder) => {
      await cp(await bootloader('run.exe'), join(folder, 'Setup.exe'));
      const inputs = { path: 'Setup.exe', tool: 'osslsigncode', 'timestamp-url': 'none' };
      const { outputs } = await runSigning({ folder, inputs, env: withCertificate(), tools });
      expect(outputs).toMatchObject({
        signed: 'true',
        'signed-count': '1',
        archive: join(folder, 'Setup.exe'),
      });
      expect(await readFile(outputs['checksums'] ?? '', 'utf8')).toMatch(/^[0-9a-f]{64} [ *]Setup\.exe\n$/);
    });
  });
});

test('Linux: the archive gets checksums and a detached signature, and stays as it was verified', async () => {
  await withFolder(undefined, async (folder) => {
    await mkdir(join(folder, 'backend'));
    await writeFile(join(folder, 'backend', 'backend'), tinyElf({}), { mode: 0o755 });
    const places = await handOver(folder, 'x86_64-unknown-linux-gnu');
    const [before, archive] = [await readManifest(places.manifest), await readFile(places.archive)];
    const { outputs } = await runSigning({
      folder,
      inputs: { path: places.manifest },
      env: withCertificate(),
    });
    expect(outputs).toMatchObject({ signed: 'true', archive: places.archive, manifest: places.manifest });
    const after = await readManifest(places.manifest);
    expect([after.digest, isSigned(after)]).toEqual([before.digest, true]);
    expect((await readFile(places.archive)).equals(archive)).toBe(true);
    const sums = outputs['checksums'] ?? '';
    const args = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', `${sums}.p7s`, '-content', sums];
    await run('openssl', [
      ...args,
      '-CAfile',
      certificates.ca,
      '-purpose',
      'any',
      '-out',
      join(folder, 'out'),
    ]);
    await run('sh', ['-c', 'cd "$0" && sha256sum --check --strict SHA256SUMS', folder]);
  });
});

test('Linux: a second run signs nothing anew; another certificate, and a changed signature, do', async () => {
  await withFolder(undefined, async (folder) => {
    await mkdir(join(folder, 'backend'));
    await writeFile(join(folder, 'backend', 'backend'), tinyElf({}), { mode: 0o755 });
    const { manifest } = await handOver(folder, 'x86_64-unknown-linux-gnu');
    const [proof, sums] = ['SHA256SUMS.p7s', 'SHA256SUMS'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    const written = async () => [await readFile(manifest), await readFile(proof), await readFile(sums)];
    const go = async (env = withCertificate(), inputs = {}) => {
      const { outputs } = await runSigning({ folder, inputs: { path: manifest, ...inputs }, env });
      return [outputs['signed'], outputs['signed-count'], outputs['kept-count']];
    };
    expect(await go()).toEqual(['true', '1', '0']);
    const first = await written();
    expect(await go()).toEqual(['true', '0', '1']);
    expect(await written()).toEqual(first);
    expect(await go(withCertificate(), { 'existing-signatures': 'replace' })).toEqual(['true', '1', '0']);
    const stranger = { ...withCertificate(), CSC_LINK: certificates.p12('stranger') };
    expect(await go(stranger)).toEqual(['true', '1', '0']);
    expect((await readManifest(manifest)).signature?.identity).toMatch(/Stranger/);
    await writeFile(proof, 'no signature');
    expect(await go(stranger)).toEqual(['true', '1', '0']);
    expect(await go(stranger)).toEqual(['true', '0', '1']);
  });
});

describe('macOS', () => {
  test('a .pkg is signed by the installer certificate, by rcodesign and by productsign', async (context) => {
    const rcodesign = await requireTool('rcodesign', context);
    const env = {
      APPLE_INSTALLER_CERTIFICATE_BASE64: certificates.p12('installer'),
      APPLE_INSTALLER_CERTIFICATE_PASSWORD: P12_PASSWORD,
    };
    for (const platform of ['linux', 'darwin'] as const) {
      await withFolder(undefined, async (folder) => {
        const apple = await macPrograms(join(folder, 'apple'), rcodesign);
        await writeFile(join(folder, 'Example.pkg'), emptyPackage());
        const tools = [apple.folder, dirname(rcodesign)];
        const inputs = { path: 'Example.pkg', 'timestamp-url': 'none' };
        const { outputs } = await runSigning({ folder, inputs, env, tools, host: { platform } });
        expect(outputs).toMatchObject({ signed: 'true', 'signed-count': '1' });
        const called = (await apple.calls()).filter(({ tool }) => tool === 'productsign');
        expect(called).toHaveLength(platform === 'darwin' ? 1 : 0);
        const seal = await readPackageSeal(join(folder, 'Example.pkg'));
        expect(seal.problems).toEqual([]);
        expect(seal.signer?.subject).toContain('Developer ID Installer');
        const bytes = await readFile(join(folder, 'Example.pkg'));
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        await writeFile(join(folder, 'changed.pkg'), bytes);
        expect((await readPackageSeal(join(folder, 'changed.pkg'))).problems).not.toEqual([]);
      });
    }
  });

  test('a disk image', async (context) => {
    const tools = [dirname(await requireTool('rcodesign', context))];
    const python = await pythonTools(['apple-platform-py==0.1.0']);
    await withFolder(undefined, async (folder) => {
      await mkdir(join(folder, 'content'));
      await writeFile(join(folder, 'content', 'a.txt'), 'text');
      const make =
        'import sys, apple_platform as a; a.packaging.dmg_create(sys.argv[1], sys.argv[2], volume_label="T")';
      await run(python, ['-c', make, join(folder, 'content'), join(folder, 'Example.dmg')]);
      const inputs = { path: 'Example.dmg', 'timestamp-url': 'none' };
      const { outputs } = await runSigning({ folder, inputs, env: withCertificate(), tools });
      expect(outputs).toMatchObject({ signed: 'true', 'signed-count': '1' });
      expect(await readImageSeal(join(folder, 'Example.dmg'))).toMatchObject({
        state: 'certificate',
        problems: [],
      });
    });
  });

  test('without a certificate, what Apple’s processors would not start gets an ad-hoc one, and the rest stays', async (context) => {
    const tools = [dirname(await requireTool('rcodesign', context))];
    await withFolder(undefined, async (folder) => {
      const { program, library } = await macFiles();
      await mkdir(join(folder, 'tree'));
      await cp(program, join(folder, 'tree', 'backend'));
      const broken = await readFile(library);
      broken[3000] = (broken[3000] ?? 0) ^ 1;
      await writeFile(join(folder, 'tree', 'broken.so'), broken);
      const untouched = await readFile(join(folder, 'tree', 'backend'));
      const { outputs, recorded } = await runSigning({ folder, inputs: { path: 'tree' }, env: {}, tools });
      expect(outputs).toMatchObject({ signed: 'false', 'signed-count': '1', identity: '' });
      expect(await readSeals(join(folder, 'tree', 'broken.so'))).toMatchObject([
        { state: 'adhoc', hardenedRuntime: false, problems: [] },
      ]);
      expect((await readFile(join(folder, 'tree', 'backend'))).equals(untouched)).toBe(true);
      expect(recorded.annotations.map(({ level }) => level)).toEqual(['warning', 'notice']);
      // Where no tool is at hand, it is a warning: a fork builds all the same.
      await writeFile(join(folder, 'tree', 'broken.so'), broken);
      const without = await runSigning({ folder, inputs: { path: 'tree' }, env: { PATH: '/nonexistent' } });
      expect(without.outputs).toMatchObject({ signed: 'false', 'signed-count': '0' });
      expect(without.recorded.annotations.map(({ level }) => level)).toEqual(['warning', 'warning']);
    });
  });

  test('apple-platform-py reads what we signed (the library of rcodesign, called from Python)', async (context) => {
    const tools = [dirname(await requireTool('rcodesign', context))];
    const python = await pythonTools(['apple-platform-py==0.1.0']);
    await withFolder(undefined, async (folder) => {
      await writeOnedir(join(folder, 'tree'), await macFiles());
      await runSigning({
        folder,
        inputs: { path: 'tree', 'timestamp-url': 'none' },
        env: withCertificate(),
        tools,
      });
      const verify = 'import sys, json, apple_platform as a; print(json.dumps(a.verify_macho(sys.argv[1])))';
      const library = join(folder, 'tree', '_internal', 'lib with spaces ü.dylib');
      const problems = await run(python, ['-c', verify, library]);
      expect(problems).not.toMatch(/digest mismatch|signature.*(?:invalid|mismatch)/i);
      const bytes = await readFile(library);
      bytes[3000] = (bytes[3000] ?? 0) ^ 1;
      await writeFile(library, bytes);
      expect(await run(python, ['-c', verify, library])).not.toBe(problems);
    });
  });

  test('a program that PyInstaller packed into one file is refused, with what to do', async () => {
    const dist = await frozenProgram({
      pyinstaller: '6.22.3',
      files: { 'main.py': 'print(1)\n' },
      args: ['--onefile', '--name', 'one'],
    });
    await withFolder(undefined, async (folder) => {
      // A real macOS program with the archive of a real one-file program behind it.
      const linux = await readFile(join(dist, 'one'));
      const cookie = linux.lastIndexOf(Buffer.from('MEI\x0c\x0b\n\x0b\x0e', 'latin1'));
      const archive = linux.subarray(cookie + 88 - linux.readUInt32BE(cookie + 8), cookie + 88);
      await writeFile(
        join(folder, 'one'),
        Buffer.concat([await readFile((await macFiles()).program), archive]),
      );
      const signing = runSigning({ folder, inputs: { path: 'one' }, env: withCertificate() });
      await expect(signing).rejects.toMatchObject({
        code: 'onefile-packed',
        hint: expect.stringContaining('codesign_identity'),
      });
    });
  });
});
