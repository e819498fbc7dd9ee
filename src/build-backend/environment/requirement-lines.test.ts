import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../test/support/any-text.ts';
import { withTempDir } from '../../shared/files.ts';
import { nameOf, normalizedName, readRequirementLines } from './requirement-lines.ts';

test('comments, continuations, options, hashes and inclusions are understood', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidecar lines ü-'));
  const main = join(folder, 'requirements.txt');
  const base = join(folder, 'base.txt');
  await writeFile(
    main,
    '\uFEFF# all\r\n--index-url https://host.example/#x\r\n-r base.txt\r\nidna==3.10 \\\r\n  --hash=sha256:00 \\\r\n  --hash=sha256:11\r\n\r\nurl @ https://host.example/u.zip#egg=url  # why\r\n',
  );
  await writeFile(base, '-r requirements.txt\nsix\n');
  expect(await readRequirementLines(main)).toEqual([
    { text: 'six', hashed: false, file: base, line: 2 },
    { text: 'idna==3.10', hashed: true, file: main, line: 4 },
    { text: 'url @ https://host.example/u.zip#egg=url', hashed: false, file: main, line: 8 },
  ]);
  await rm(folder, { recursive: true });
});

test.each([
  ['Flask_Cors>=1', 'flask-cors'],
  ['zope.interface[test] ; python_version < "4"', 'zope-interface'],
  ['x @ git+https://host.example/x', 'x'],
  ['six', 'six'],
  ['./pkg', undefined],
  ['-e .', undefined],
  ['https://host.example/x.whl', undefined],
])('%s is about %s', (requirement, name) => {
  expect(nameOf(requirement)).toBe(name);
});

test('any name is found in front of any specifier', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,12}[A-Za-z0-9])?$/);
  const tail = fc.constantFrom('', '==1.0', ' >= 2', '[extra]', '~=1.1; os_name == "nt"', ' @ file:///x');
  fc.assert(
    fc.property(name, tail, (text, rest) => {
      expect(nameOf(text + rest)).toBe(normalizedName(text));
    }),
  );
});

test('any bytes are read without a crash', async () => {
  await withTempDir(tmpdir(), async (folder) => {
    const file = join(folder, 'requirements.txt');
    await fc.assert(
      fc.asyncProperty(anyText(200), async (text) => {
        await writeFile(file, text);
        for (const { line } of await readRequirementLines(file)) {
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });
});
