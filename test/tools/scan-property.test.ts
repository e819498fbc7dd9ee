import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requiredModules } from '../../src/build-backend/scan/required-modules.ts';
import { type ProjectFiles, scanFiles } from '../support/python-project.ts';

const MODULES_PER_RUN = 40;
const RUNS = 5;

type Form = (module: string) => string;

/** Forms of import that must be found; `{}` stands for a module of the package `pool`. */
const forms: readonly Form[] = [
  (m) => `import pool.${m}`,
  (m) => `import os, pool.${m} as alias, json`,
  (m) => `from pool import ${m}`,
  (m) => `from pool import (\n    ${m} as alias,\n)`,
  (m) => `from pool.${m} import value`,
  (m) => `from pool.${m} import *`,
  (m) => `import importlib\nimportlib.import_module("pool.${m}")`,
  (m) => `from importlib import import_module as load\nload('.${m}', 'pool')`,
  (m) => `from importlib import import_module\nNAME = "pool." + "${m}"\nimport_module(NAME)`,
  (m) => `from importlib import import_module\nfor n in ["${m}"]:\n    import_module(f"pool.{n}")`,
  (m) => `__import__("pool.${m}")`,
  (m) => `TARGET = "pool.${m}:value"`,
  (m) => `SETTING = {"key": ["pool.${m}"]}`,
];

type Wrap = (body: string) => string;

const indent = (text: string) => text.replace(/^/gm, '    ');

const wraps: readonly Wrap[] = [
  (body) => body,
  (body) => `def f(x=1, *, y=2):\n${indent(body)}`,
  (body) => `async def f():\n    async with x as y:\n${indent(indent(body))}`,
  (body) => `class C:\n    @property\n    def f(self):\n${indent(indent(body))}`,
  (body) => `try:\n${indent(body)}\nexcept ImportError:\n    pass`,
  (body) => `try:\n    pass\nfinally:\n${indent(body)}`,
  (body) => `if flag():\n    pass\nelif other():\n${indent(body)}\nelse:\n    pass`,
  (body) => `while True:\n${indent(body)}\n    break`,
  (body) => `for i in range(3):\n    pass\nelse:\n${indent(body)}`,
  (body) => `match thing:\n    case 1:\n${indent(indent(body))}`,
  (body) => `import sys\nif sys.platform == "linux" and sys.version_info >= (3, 8):\n${indent(body)}`,
  (body) => `"""Doc."""\nfrom __future__ import annotations\n${body}`,
];

const statement = fc.record({
  form: fc.constantFrom(...forms),
  inner: fc.constantFrom(...wraps.slice(0, -1)),
  outer: fc.constantFrom(...wraps),
  ending: fc.constantFrom('\n', '\r\n'),
});

const batch = fc.array(statement, { minLength: MODULES_PER_RUN, maxLength: MODULES_PER_RUN });

type Statement = typeof statement extends fc.Arbitrary<infer T> ? T : never;

/** One source module per statement, each leading to its own module of `pool`. */
function project(statements: readonly Statement[]): ProjectFiles {
  const files: Record<string, string> = { 'pool/__init__.py': '', 'users/__init__.py': '' };
  statements.forEach(({ form, inner, outer, ending }, index) => {
    files[`pool/m${index}.py`] = 'value = 1\n';
    files[`pool/unused${index}.py`] = '';
    files[`users/u${index}.py`] = `${outer(inner(form(`m${index}`)))}\n`.replaceAll('\n', ending);
  });
  files['main.py'] = statements.map((_, index) => `import users.u${index}`).join('\n');
  return files;
}

// Feature: python-backend-bundling, Property 1: Dependency inclusion completeness
test('every form of import, in every kind of block, is found, and nothing else', async () => {
  const seed = Math.trunc(Math.random() * 2 ** 31);
  console.info(`fast-check seed ${seed}`);
  await fc.assert(
    fc.asyncProperty(batch, async (statements) => {
      const scan = await scanFiles(project(statements));
      expect(scan.syntaxErrors).toEqual([]);
      const required = requiredModules(scan).map(({ module }) => module);
      const pool = required.filter((name) => name.startsWith('pool.')).sort();
      expect(pool).toEqual(statements.map((_, index) => `pool.m${index}`).sort());
    }),
    // Each run checks 40 generated modules in one process: 200 cases.
    { seed, numRuns: RUNS, verbose: fc.VerbosityLevel.None },
  );
});
