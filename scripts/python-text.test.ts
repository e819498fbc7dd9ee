import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pythonTextModule } from './python-text.ts';

test('src/generated/python.ts holds what is under python/ (else run: node scripts/python-text.ts)', async () => {
  const generated = await readFile('src/generated/python.ts', 'utf8');
  expect(generated).toBe(await pythonTextModule());
  expect(generated).toContain('"scan/__main__.py"');
});
