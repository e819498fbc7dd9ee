import { cp, readFile, readlink, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  check,
  failedIn,
  failure,
  LINUX,
  MACOS,
  type Samples,
  sampleBundle,
} from '../../../test/support/sample-subject.ts';
import { tinyElf } from '../../../test/support/tiny/elf.ts';

/** macOS's frameworks lead to their files through links to folders. */
const FRAMEWORK: Samples = {
  ...sampleBundle(MACOS),
  '_internal/Python.framework/Versions/3.12/Python': 'library',
  '_internal/Python.framework/Versions/3.12/Resources/Info.plist': 'plist',
  '_internal/Python.framework/Versions/Current': { link: '3.12' },
  '_internal/plugins/': '',
};

/** What copying without links does to one that leads to a folder. */
async function flattenFolder(tree: string): Promise<string> {
  const versions = join(tree, '_internal/Python.framework/Versions');
  const target = await readlink(join(versions, 'Current'));
  await unlink(join(versions, 'Current'));
  await cp(join(versions, target), join(versions, 'Current'), { recursive: true });
  return join(versions, 'Current');
}

describe.runIf(process.platform !== 'win32')('what copying loses, against the manifest', () => {
  test('a link to a folder that became a folder', async () => {
    const { results } = await check({
      target: MACOS,
      files: FRAMEWORK,
      after: async (tree) => void (await flattenFolder(tree)),
    });
    expect(failedIn(results)).toEqual(['layout']);
    const { measured, hint, details } = failure(results, 'layout');
    expect(measured).toContain(
      "3 of the entries changed in kind: '_internal/Python.framework/Versions/Current' was a link",
    );
    expect(details).toHaveLength(3);
    expect(hint).toContain('Hand over the archive');
  });

  test('a changed file in such a folder is a change of content', async () => {
    const after = async (tree: string) => writeFile(join(await flattenFolder(tree), 'Python'), 'other');
    const { results } = await check({ target: MACOS, files: FRAMEWORK, after });
    expect(failedIn(results)).toEqual(['layout', 'manifest']);
    expect(failure(results, 'manifest').measured).toContain("Current/Python' is not in the manifest");
  });

  test('an empty folder', async () => {
    const after = (tree: string) => rm(join(tree, '_internal/plugins'), { recursive: true });
    const { results } = await check({ target: MACOS, files: FRAMEWORK, after });
    expect(failedIn(results)).toEqual(['layout']);
    expect(failure(results, 'layout').measured).toContain("'_internal/plugins/' was a folder (empty)");
  });

  test('files put into a folder that was empty are named themselves', async () => {
    const after = (tree: string) => writeFile(join(tree, '_internal/plugins/new'), '');
    const { results } = await check({ target: MACOS, files: FRAMEWORK, after });
    expect(failedIn(results)).toEqual(['manifest']);
  });

  test('a link that became a file of other content is a change of content', async () => {
    const after = async (tree: string) => {
      await rm(join(tree, '_internal/libz.so.1'));
      await writeFile(join(tree, '_internal/libz.so.1'), 'other');
    };
    const { results } = await check({ target: LINUX, files: sampleBundle(LINUX), after });
    expect(failedIn(results)).toEqual(['manifest']);
  });
});

describe.runIf(process.platform !== 'win32')('without a manifest', () => {
  test('a program that nobody may start', async () => {
    const files = sampleBundle(LINUX);
    const { content } = files['app'] as { content: Buffer };
    const { results } = await check({
      target: LINUX,
      files: { ...files, app: { content, mode: 0o644 } },
      manifest: false,
    });
    expect(failure(results, 'layout')).toMatchObject({
      measured: "'app' has no executable bit",
      hint: expect.stringContaining('chmod +x app'),
    });
  });

  test('libraries that are there twice where links were', async () => {
    const library = Buffer.concat([Buffer.alloc(0), tinyElf({ soname: 'libbig.so.1' }), Buffer.alloc(8192)]);
    const files: Samples = {
      ...sampleBundle(LINUX),
      '_internal/libbig.so.1': { link: 'big.libs/libbig.so.1' },
      '_internal/big.libs/libbig.so.1': library,
    };
    const sound = await check({ target: LINUX, files, manifest: false });
    expect(failedIn(sound.results)).toEqual([]);
    const after = async (tree: string) => {
      for (const name of ['libbig.so.1', 'libz.so.1']) {
        const content = await readFile(join(tree, '_internal', name));
        await rm(join(tree, '_internal', name));
        await writeFile(join(tree, '_internal', name), content);
      }
    };
    const { results } = await check({ target: LINUX, files, manifest: false, after });
    expect(failure(results, 'layout').measured).toContain(
      "'_internal/big.libs/libbig.so.1' and '_internal/libbig.so.1'",
    );
  });
});
