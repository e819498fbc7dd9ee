import { createHash } from 'node:crypto';
import { chmod, readFile, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withProject, writeProject } from '../../../../test/support/python-project.ts';
import { SOURCE_PROJECT as FILES, planAt, setAt, stateAt } from '../../../../test/support/source-project.ts';
import { changedFiles } from './changed-files.ts';
import type { SourceSet } from './source-set.ts';
import { sourceState } from './source-state.ts';

/** What changes a project, and whether a build with an entry would notice. */
const CHANGES: [string, boolean, (root: string) => Promise<unknown>][] = [
  ['a body', true, (root) => writeFile(join(root, 'backend/services/foo.py'), 'X = 2\n')],
  ['data', true, (root) => writeFile(join(root, 'backend/services/words.txt'), 'two\n')],
  ['requirements', true, (root) => writeFile(join(root, 'backend/limits.txt'), 'x<3\n')],
  ['a removed file', true, (root) => unlink(join(root, 'backend/plain/code.py'))],
  ['a file that may be executed', true, (root) => chmod(join(root, 'backend/services/words.txt'), 0o755)],
  ['a new module in a package', true, (root) => writeFile(join(root, 'backend/plain/new.py'), '')],
  ['a new module at the top', true, (root) => writeFile(join(root, 'backend/new.py'), '')],
  ['a new package at the top', true, (root) => writeProject(root, { 'backend/fresh/__init__.py': '' })],
  ['a new extension module', true, (root) => writeFile(join(root, 'backend/plain/x.abi3.so'), '')],
  ['new data beside data', true, (root) => writeFile(join(root, 'backend/services/more.txt'), '')],
  ['a VERSION that is nearer', true, (root) => writeFile(join(root, 'backend/VERSION'), '1.0.0\n')],
  ['a README', false, (root) => writeFile(join(root, 'backend/README.md'), '# Other\n')],
  [
    'documentation',
    false,
    (root) => writeProject(root, { 'backend/docs/guide.md': 'x', 'backend/docs/new.md': '' }),
  ],
  ['code of the documentation', false, (root) => writeFile(join(root, 'backend/docs/conf.py'), 'x = 1\n')],
  ['a test', false, (root) => writeFile(join(root, 'backend/tests/test_foo.py'), 'assert 1\n')],
  ['a new test', false, (root) => writeFile(join(root, 'backend/tests/test_bar.py'), '')],
  ['data where none was collected', false, (root) => writeFile(join(root, 'backend/plain/notes.md'), 'x')],
  ['the output', false, (root) => writeProject(root, { 'backend/dist/sidecar/app.tar.zst': 'x' })],
  [
    'bytecode',
    false,
    (root) => writeProject(root, { 'backend/services/__pycache__/foo.cpython-312.pyc': 'x' }),
  ],
  [
    'an environment',
    false,
    (root) => writeProject(root, { 'backend/venv/pyvenv.cfg': '', 'backend/.venv/pyvenv.cfg': '' }),
  ],
  ['packages of npm', false, (root) => writeProject(root, { 'backend/node_modules/x/x.py': '' })],
  ['the times', false, (root) => utimes(join(root, 'backend/services/foo.py'), 1, 1)],
];

describe('the state of a build with an entry', () => {
  test.each(CHANGES)('%s: noticed %s', async (_, noticed, change) => {
    await withProject(FILES, async (root) => {
      const set = await setAt(root);
      const before = await stateAt(root, set);
      await change(root);
      const after = await stateAt(root, set);
      const same = changedFiles(set, before, after).length === 0 && before.names === after.names;
      expect(same).toBe(!noticed);
    });
  });

  test('says which file it is', async () => {
    await withProject(FILES, async (root) => {
      const set = await setAt(root);
      const before = await stateAt(root, set);
      await writeFile(join(root, 'backend/services/foo.py'), 'X = 2\n');
      await unlink(join(root, 'backend/services/words.txt'));
      await writeFile(join(root, 'backend/services/new.txt'), '');
      const after = await stateAt(root, set);
      expect(changedFiles(set, before, after)).toEqual([
        { path: 'services/foo.py', role: 'module' },
        { path: 'services/words.txt', role: 'data' },
      ]);
      expect(after.digests.get('services/words.txt')).toBe('absent');
      expect(after.listed.filter((name) => !before.listed.includes(name))).toEqual(['services/new.txt']);
    });
  });
});

test('neither the checkout, nor times, nor the order of a set matter; any byte of any file does', async () => {
  await withProject(FILES, (first) =>
    withProject(FILES, async (second) => {
      const set = await setAt(first);
      expect(await setAt(second)).toEqual(set);
      const expected = await stateAt(first, set);
      const present = set.files.filter(({ path }) => expected.digests.get(path) !== 'absent');
      const { plan, host } = await planAt(second);
      const anyOrder = fc.shuffledSubarray([...set.files], { minLength: set.files.length });
      await fc.assert(
        fc.asyncProperty(
          anyOrder,
          fc.constantFrom(...present),
          fc.uint8Array({ minLength: 1, maxLength: 20 }),
          async (files, { path }, bytes) => {
            const file = join(second, 'backend', path);
            await utimes(file, bytes[0] ?? 0, bytes[0] ?? 0);
            const state = await sourceState({ ...set, files }, plan, host);
            expect(changedFiles(set, expected, state)).toEqual([]);
            expect(state.names).toBe(expected.names);
            const content = await readFile(file);
            await writeFile(file, Buffer.concat([content, bytes]));
            const changed = changedFiles(set, expected, await sourceState(set, plan, host));
            await writeFile(file, content);
            expect(changed).toMatchObject([{ path }]);
          },
        ),
        { numRuns: 100 },
      );
    }),
  );
});

describe('reading', () => {
  const set = (...paths: string[]): SourceSet => ({
    files: paths.map((path) => ({ path, role: 'fixed' })),
    listings: [],
  });

  test('large files have the digest that small ones of the same content would have', async () => {
    await withProject(
      { ...FILES, 'backend/small': 'x', 'backend/large': Buffer.alloc(3_000_000, 1) },
      async (root) => {
        const { digests } = await stateAt(root, set('large', 'small'));
        const expected = createHash('sha256').update('-').update(Buffer.alloc(3_000_000, 1)).digest('hex');
        expect(digests.get('large')).toBe(expected);
        expect(digests.get('small')).toBe(createHash('sha256').update('-x').digest('hex'));
      },
    );
  });

  test('folders, lost links and what is not there are absent; links are followed', async () => {
    await withProject(FILES, async (root) => {
      await symlink('nowhere', join(root, 'backend/lost'));
      await symlink('base.txt', join(root, 'backend/link'));
      const { digests } = await stateAt(root, set('services', 'lost', 'gone', 'link', 'base.txt'));
      expect([...digests.values()].slice(0, 3)).toEqual(['absent', 'absent', 'absent']);
      expect(digests.get('link')).toBe(digests.get('base.txt'));
    });
  });

  test('a link that leads back to a folder above ends', async () => {
    await withProject(FILES, async (root) => {
      await symlink('..', join(root, 'backend/services/up'));
      const found = await setAt(root);
      expect((await stateAt(root, found)).listed).toContain('services/up/services/foo.py');
    });
  });

  test('an interrupted run ends it', async () => {
    await withProject(FILES, async (root) => {
      const { plan, host } = await planAt(root);
      const signal = AbortSignal.abort(new Error('interrupted'));
      await expect(sourceState(set('main.py'), plan, { ...host, signal })).rejects.toThrow('interrupted');
    });
  });

  test('on Windows the execute bit does not count', async () => {
    await withProject(FILES, async (root) => {
      const { plan, host } = await planAt(root);
      const read = () => sourceState(set('main.py'), plan, { ...host, platform: 'win32' });
      const before = await read();
      await chmod(join(root, 'backend/main.py'), 0o755);
      expect((await read()).digests).toEqual(before.digests);
    });
  });
});
