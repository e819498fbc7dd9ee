import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const files = await sourceFiles();

/** What a file imports when it runs; types are gone by then. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, named, dynamic]) => named ?? dynamic ?? '');
}

/** Every module that `path` needs, directly or not: files of the repository, and the names of others. */
function needs(path: string, of: ReadonlyMap<string, string>): Set<string> {
  const found = new Set([path]);
  for (const file of found) {
    for (const name of importsOf(of.get(file) ?? '')) {
      found.add(name.startsWith('.') ? posix.join(posix.dirname(file), name) : name);
    }
  }
  return found;
}

/** What an app could not have: packages, and what belongs to one action. */
function foreign(path: string, of: ReadonlyMap<string, string> = files): string[] {
  return [...needs(path, of)].filter(
    (name) => !name.startsWith('node:') && !/^src\/(runtime|shared|sidecar)\//.test(name),
  );
}

describe('the runtime library', () => {
  test('needs nothing but Node and itself', () => {
    expect(foreign('src/runtime/index.ts')).toEqual([]);
    const needed = needs('src/runtime/index.ts', files);
    expect([...needed]).toEqual(expect.arrayContaining(['src/runtime/launch.ts', 'src/shared/lines.ts']));
    // Each was found, so nothing is hidden behind a name that was misread.
    expect([...needed].filter((name) => name.startsWith('src/') && !files.has(name))).toEqual([]);
  });

  test('asks for this machine in one place', () => {
    const outside = [...needs('src/runtime/index.ts', files)].filter((name) => name.endsWith('-host.ts'));
    expect(outside).toEqual([]);
  });
});

test('what an app does not have is found, however far it is', () => {
  const tree = new Map([
    ['src/runtime/index.ts', `export { a } from './a.ts';\nimport type { T } from 'types-only';`],
    ['src/runtime/a.ts', `import { b } from '../shared/b.ts';\nimport { join } from 'node:path';`],
    ['src/shared/b.ts', `const z = await import('zod');\nexport const b = z;`],
  ]);
  expect(foreign('src/runtime/index.ts', tree)).toEqual(['zod']);
});
