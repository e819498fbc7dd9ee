import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/repository.ts';
import { sourceFiles } from '../support/source-files.ts';
import {
  kebabCase,
  namedForItsJob,
  noMachinePath,
  notLong,
  outsideThroughHost,
  type Rule,
} from './source-rules.ts';

const files = await sourceFiles();

/** What a rule says about files: those of the repository, or others. */
function findings(rule: Rule, of: Iterable<readonly [string, string]> = files): string[] {
  return [...of].map(([path, text]) => rule(path, text)).filter((finding) => finding !== undefined);
}

describe('the source', () => {
  test('was found', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['src/shared/host.ts', 'scripts/build.ts', 'test/contract/source.test.ts']),
    );
  });

  test('has no file over 300 lines', () => {
    expect(findings(notLong)).toEqual([]);
  });

  test('has names that say what is inside', () => {
    expect(findings(namedForItsJob)).toEqual([]);
    expect(findings(kebabCase)).toEqual([]);
  });

  test('reaches the outside through the host alone', () => {
    expect(findings(outsideThroughHost)).toEqual([]);
  });

  test('names no machine', () => {
    expect(findings(noMachinePath)).toEqual([]);
  });

  test('its lock file names no registry', async () => {
    const lock = JSON.parse(await readFile(`${root}package-lock.json`, 'utf8'));
    const named = Object.entries<object>(lock.packages).filter(([, entry]) => 'resolved' in entry);
    expect(named).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
  });
});

describe('the rules find what they are for', () => {
  test.each<[string, Rule, string, string]>([
    ['length', notLong, 'src/a.ts', 'x\n'.repeat(301)],
    ['a file of utilities', namedForItsJob, 'src/shared/string-utils.ts', ''],
    ['a folder of helpers', namedForItsJob, 'test/helpers/a.ts', ''],
    ['camel case', kebabCase, 'src/runAction.ts', ''],
    ['process.env', outsideThroughHost, 'src/sidecar/a.ts', `const { PATH } = process.env;`],
    [
      'process.platform',
      outsideThroughHost,
      'src/shared/exec.ts',
      `if (process.platform === 'win32') return;`,
    ],
    ['a destructured process', outsideThroughHost, 'src/sidecar/a.ts', `const { env } = process;`],
    ['os.platform', outsideThroughHost, 'src/sidecar/a.ts', `import { platform } from 'node:os';`],
    ['@actions', outsideThroughHost, 'src/sidecar/a.ts', `await import('@actions/core')`],
    ['a machine path', noMachinePath, 'scripts/a.ts', `const folder = '${'/home'}/someone/x';`],
  ])('%s', (_, rule, path, text) => {
    expect(findings(rule, [[path, text]])).toHaveLength(1);
  });

  test.each<[string, Rule, string, string]>([
    ['300 lines', notLong, 'src/a.ts', 'x\n'.repeat(300)],
    [
      'a comment',
      outsideThroughHost,
      'src/a.ts',
      '/** Not `process.env`. */\n// process.env\n * process.env',
    ],
    ['process.execPath and exitCode', outsideThroughHost, 'src/a.ts', 'process.exitCode = process.pid;'],
    ['a host', outsideThroughHost, 'src/shared/runner-host.ts', 'process.env'],
    ['a test', outsideThroughHost, 'src/a.test.ts', 'process.env'],
  ])('and let pass %s', (_, rule, path, text) => {
    expect(findings(rule, [[path, text]])).toEqual([]);
  });
});
