/** The macOS way of signing, with stand-ins for Apple's programs (see mac-programs.ts). None of this ran on a Mac. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanUp } from '../../src/sign-notarize/work-folder.ts';
import { fakeHost } from '../support/fake-host.ts';
import { withFolder } from '../support/folders.ts';
import { LOGIN, type MacPrograms, macPrograms } from '../support/mac-programs.ts';
import { handOver, macFiles, writeOnedir } from '../support/mac-tree.ts';
import {
  type CertificateFolder,
  P12_PASSWORD,
  signingCertificates,
} from '../support/signing-certificates.ts';
import { runSigning, type SigningOptions } from '../support/signing-run.ts';
import { requireTool } from '../support/tools.ts';

const MANIFEST = 'backend-1.2.3-aarch64-apple-darwin.sidecar.json';
let certificates: CertificateFolder;
let prepared: string;
let rcodesign: string;

beforeAll(async () => {
  certificates = await signingCertificates();
  prepared = await mkdtemp(join(tmpdir(), 'mac-'));
  await writeOnedir(join(prepared, 'backend'), await macFiles());
  await handOver(prepared, 'aarch64-apple-darwin');
});
afterAll(() => rm(prepared, { recursive: true }));
beforeEach(async (context) => {
  rcodesign = await requireTool('rcodesign', context);
});

interface Mac {
  folder: string;
  apple: MacPrograms;
  sign(options?: Partial<SigningOptions>): ReturnType<typeof runSigning>;
}

/** A folder with the hand-over, and stand-ins on PATH. */
function onMac<T>(fail: string | undefined, work: (mac: Mac) => Promise<T>): Promise<T> {
  return withFolder(prepared, async (folder) => {
    const apple = await macPrograms(join(folder, 'apple'), rcodesign, fail);
    const sign = (options: Partial<SigningOptions> = {}) =>
      runSigning({
        folder,
        inputs: { path: MANIFEST, 'timestamp-url': 'none' },
        env: {
          CSC_LINK: certificates.p12('signer-with-ca'),
          CSC_KEY_PASSWORD: P12_PASSWORD,
          APPLE_DEVELOPER_ID_CA_G2: certificates.intermediate,
        },
        tools: [apple.folder],
        ...options,
        host: { platform: 'darwin', ...options.host },
      });
    return work({ folder, apple, sign });
  });
}

/** What `security` was asked for, in order. */
async function asked(apple: MacPrograms): Promise<string[]> {
  return (await apple.calls()).filter(({ tool }) => tool === 'security').map(({ args }) => args[0] ?? '');
}

async function expectClean({ folder, apple }: Mac): Promise<void> {
  expect(await apple.searchList()).toEqual(LOGIN);
  expect(await readdir(join(folder, 'temp'))).toEqual([]);
}

describe('the keychain', () => {
  test('is made, used and taken away, and the search list is as it was', async () => {
    await onMac(undefined, async (mac) => {
      const { outputs, recorded } = await mac.sign();
      expect(outputs).toMatchObject({ signed: 'true', 'signed-count': '5' });
      expect(await asked(mac.apple)).toEqual([
        ...[
          'create-keychain',
          'set-keychain-settings',
          'unlock-keychain',
          'import',
          'import',
          'set-key-partition-list',
        ],
        ...['list-keychains', 'list-keychains', 'list-keychains', 'list-keychains', 'delete-keychain'],
      ]);
      expect(recorded.annotations).toEqual([]);
      await expectClean(mac);
    });
  });

  test('the password of the certificate is in no argument and no environment, and all passwords are masked', async () => {
    await onMac(undefined, async ({ apple, sign }) => {
      const { recorded } = await sign();
      const calls = await apple.calls();
      expect(JSON.stringify(calls)).not.toContain(P12_PASSWORD);
      for (const { env } of calls)
        expect(Object.keys(env).filter((name) => /CSC|APPLE/.test(name))).toEqual([]);
      const passwords = calls.flatMap(({ args }) =>
        args.filter(
          (_, index) => ['-p', '-P', '-k'].includes(args[index - 1] ?? '') && !args[index]?.includes('/'),
        ),
      );
      expect(passwords.length).toBeGreaterThan(2);
      for (const password of passwords) expect(recorded.secrets).toContain(password);
    });
  });

  test.each([
    ['codesign fails', 'lib-dynload', 'signing-failed'],
    ['the certificate cannot be imported', 'application.p12', 'keychain-failed'],
  ])('is taken away when %s', async (_, fail, code) => {
    await onMac(fail, async (mac) => {
      await expect(mac.sign()).rejects.toMatchObject({ code });
      await expectClean(mac);
    });
  });

  test('is taken away when the run is cancelled', async () => {
    await onMac(undefined, async (mac) => {
      const controller = new AbortController();
      const sign = mac.sign({
        host: { signal: controller.signal },
        onStart: ({ tool }) => {
          if (tool === 'codesign') controller.abort();
        },
      });
      await expect(sign).rejects.toMatchObject({ code: 'interrupted' });
      await expectClean(mac);
    });
  });

  test('that cannot be deleted is a warning, and the run is good', async () => {
    await onMac('delete-keychain', async ({ sign }) => {
      const { outputs, recorded } = await sign();
      expect(outputs['signed']).toBe('true');
      expect(recorded.annotations).toMatchObject([
        { level: 'warning', message: expect.stringContaining('could not be removed') },
      ]);
    });
  });

  test('of a killed run is taken away by the post step, which touches no other', async () => {
    await onMac(undefined, async ({ folder, apple }) => {
      const temp = join(folder, 'temp');
      const work = join(temp, 'sidecar-signing-killed');
      await mkdir(work, { recursive: true });
      await writeFile(join(work, 'signing.keychain-db'), '{}');
      await writeFile(
        join(apple.folder, 'search-list.json'),
        JSON.stringify([join(work, 'signing.keychain-db'), ...LOGIN]),
      );
      const host = fakeHost({
        platform: 'darwin',
        temp,
        env: { PATH: `${apple.folder}:${process.env['PATH']}`, CSC_KEY_PASSWORD: P12_PASSWORD },
      });
      host.state.save('sign-notarize-work', work);
      await cleanUp(host);
      expect(await asked(apple)).toEqual(['list-keychains', 'list-keychains', 'delete-keychain']);
      expect(JSON.stringify(await apple.calls())).not.toContain(P12_PASSWORD);
      await expectClean({ folder, apple, sign: () => Promise.reject() });
      expect(host.recorded.annotations).toEqual([]);
    });
  });
});

test('codesign: stages one after the other, programs apart from libraries, each verified strictly', async () => {
  await onMac(undefined, async ({ apple, sign }) => {
    await sign();
    const calls = (await apple.calls()).filter(({ tool }) => tool === 'codesign').map(({ args }) => args);
    const signing = calls.filter(([first]) => first === '--force');
    const names = signing.map((args) =>
      args.filter((arg) => arg.includes('/backend/')).map((arg) => arg.split('/backend/')[1]),
    );
    expect(names.map((list) => list.sort())).toEqual([
      ['_internal/helper', 'backend'],
      ['_internal/lib with spaces ü.dylib', '_internal/lib-dynload/_speedups.cpython-312-darwin.so'],
      ['_internal/Python.framework/Versions/3.12'],
    ]);
    expect(signing.map((args) => args.includes('--entitlements'))).toEqual([true, false, false]);
    const verified = calls.filter(([first]) => first === '--verify');
    expect(verified).toHaveLength(5);
    expect(verified.every(([, strict]) => strict === '--strict')).toBe(true);
  });
});

test('without credentials codesign is not called, and no keychain is made', async () => {
  await onMac(undefined, async ({ apple, sign }) => {
    const { outputs } = await sign({ env: {} });
    expect(outputs['signed']).toBe('false');
    expect(await apple.calls()).toEqual([]);
  });
});
