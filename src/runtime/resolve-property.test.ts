import { randomUUID } from 'node:crypto';
import { access, chmod, constants, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, posix, win32 } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkName, programName } from '../sidecar/names.ts';
import { thisMachine } from './machine.ts';
import { productionPaths, resolveBackend } from './resolve.ts';

const PLATFORMS = ['win32', 'darwin', 'linux'] as const;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'resolve-property-'));
});
afterAll(() => rm(root, { recursive: true }));

/** A part of a path with what real users' folders have: spaces, quotes, letters of any script, dots, dashes. */
const LETTERS = "aZ9 _-.'&()%$ßéкн日本🐍#;,=+@!~^`[]{}";
const part = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''))
  .filter((text) => isName(text));

function isName(text: string): boolean {
  try {
    return checkName(text) === text && !text.startsWith('.');
  } catch {
    return false;
  }
}

/** An app on disk: what its folders and program are called, and whether the program has a folder of its own. */
const app = fc.record({
  home: part,
  folder: fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('/')),
  name: part,
  deeper: fc.boolean(),
  lostItsBit: fc.boolean(),
});

type App = typeof app extends fc.Arbitrary<infer A> ? A : never;

/** Writes it, with a data file beside the program, runs `work` and removes it. */
async function installed(
  { home, folder, name, deeper, lostItsBit }: App,
  work: (at: { resourcesPath: string; program: string }) => Promise<void>,
): Promise<void> {
  // Of its own for each run: where case does not count, `a` would be found in `A`.
  const own = join(root, randomUUID());
  const resourcesPath = join(own, home);
  const file = programName(name, process.platform === 'win32' ? 'win32' : 'linux');
  const program = join(resourcesPath, ...folder.split('/'), ...(deeper ? [name] : []), file);
  await mkdir(join(dirname(program), '_internal'), { recursive: true });
  await writeFile(join(dirname(program), '_internal', 'VERSION'), name);
  await writeFile(program, '#!/bin/sh\n');
  await chmod(program, lostItsBit ? 0o600 : 0o755);
  await work({ resourcesPath, program });
  await rm(own, { recursive: true });
}

// Feature: python-backend-bundling, Property 2: Path resolution consistency
test('the program that was installed is the one that is found, each time, by an absolute path', async () => {
  await fc.assert(
    fc.asyncProperty(app, async (of) => {
      await installed(of, async ({ resourcesPath, program }) => {
        const options = { isPackaged: true, resourcesPath, name: of.name, folder: of.folder };
        const first = await resolveBackend(options);
        expect(first).toEqual({ mode: 'production', program, args: [], folder: dirname(program) });
        expect(isAbsolute(first.program)).toBe(true);
        expect(await resolveBackend(options)).toEqual(first);
        const script = join(dirname(program), '_internal', 'VERSION');
        const development = { root: resourcesPath, entry: script, python: process.execPath };
        const sources = await resolveBackend({ ...options, isPackaged: false, development });
        expect(sources.args).toEqual(['-u', script]);
        expect(await resolveBackend({ ...options, development })).toEqual(first);
      });
    }),
    { numRuns: 100 },
  );
});

// Feature: python-backend-bundling, Property 6: Resource path accessibility
test('the program that is found can be started, and the files beside it can be read', async () => {
  await fc.assert(
    fc.asyncProperty(app, async (of) => {
      await installed(of, async ({ resourcesPath }) => {
        const repaired: string[] = [];
        const { program, folder } = await resolveBackend({
          ...{ isPackaged: true, resourcesPath, name: of.name, folder: of.folder },
          log: ({ type }) => repaired.push(type),
        });
        await access(program, constants.X_OK | constants.R_OK);
        expect(await readFile(join(folder, '_internal', 'VERSION'), 'utf8')).toBe(of.name);
        const lost = of.lostItsBit && thisMachine().platform !== 'win32';
        expect(repaired).toEqual(lost ? ['repaired', 'resolved'] : ['resolved']);
      });
    }),
    { numRuns: 100 },
  );
});

// Feature: python-backend-bundling, Property 5: Platform-specific naming
test('the program has .exe on Windows and nothing elsewhere, in the separators of the platform', () => {
  fc.assert(
    fc.property(part, part, fc.constantFrom(...PLATFORMS), (name, folder, platform) => {
      const { dirname: up, basename: last, join: joined } = platform === 'win32' ? win32 : posix;
      const resourcesPath = platform === 'win32' ? 'C:\\Apps\\my app\\resources' : '/opt/my app/resources';
      for (const path of productionPaths({ resourcesPath, folder, name }, platform)) {
        expect(last(path)).toBe(platform === 'win32' ? `${name}.exe` : name);
        expect(path.startsWith(joined(resourcesPath, folder))).toBe(true);
        expect(path).not.toContain(platform === 'win32' ? '/' : '\\');
      }
      const [flat, deep] = productionPaths({ resourcesPath, folder, name }, platform);
      expect([up(flat), up(up(deep)), last(up(deep))]).toEqual([up(flat), up(flat), name]);
    }),
    { numRuns: 300 },
  );
});

test('a name that no platform could have is refused', () => {
  const at = { resourcesPath: '/opt/app', name: '../etc/passwd' };
  expect(() => productionPaths(at, 'linux')).toThrow('cannot be the name of a program');
  expect(basename(productionPaths({ ...at, name: 'b' }, 'freebsd')[0])).toBe('b');
});
