import { expect, test } from 'vitest';
import { plainImports } from './plain-imports.ts';

const loader = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
const assets = `/******/ if (x) __nccwpck_require__.ab = new URL('.', import.meta.url).pathname;\n`;
const load = (name: string) => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`;

test('modules of Node are imported, and the loader goes', () => {
  const bundle = `${loader}${assets}var a;\nconst os_x = ${load('node:os')};\nconst b = ${load('node:fs/promises')};\nos_x.tmpdir();\n`;
  expect(plainImports(bundle)).toBe(
    'var a;\nimport * as os_x from "node:os";\nimport * as b from "node:fs/promises";\nos_x.tmpdir();\n',
  );
});

test.each([
  `${loader}module.exports = ${load('node:os')};`,
  `const a = ${load('tar')};`,
  'import.meta.dirname',
  '__nccwpck_require__.ab + "x"',
])('what cannot be so is an error: %s', (bundle) => {
  expect(() => plainImports(bundle)).toThrow('The library still has');
});
