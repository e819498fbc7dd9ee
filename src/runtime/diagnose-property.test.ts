import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnoseExit } from './diagnose.ts';
import type { SidecarError, SidecarErrorCode } from './errors.ts';
import type { Exit } from './types.ts';

/** What is missing, old, taken or foreign in one failure. */
interface Facts {
  module: string;
  name: string;
  library: string;
  glibc: string;
  file: string;
  port: number;
  distribution: string;
}

interface FailureClass {
  code: SidecarErrorCode;
  says: (facts: Facts) => string;
  /** What the message must name. */
  named: (facts: Facts) => string;
  /** What the hint must have, where it is a line to add. */
  line?: (facts: Facts) => string;
  exit?: Exit;
}

const CLASSES: readonly FailureClass[] = [
  {
    code: 'dependency-missing',
    says: ({ module }) => `ModuleNotFoundError: No module named '${module}'`,
    named: ({ module }) => `Missing dependency: ${module}`,
    line: ({ module }) => `hidden-imports: ${module}`,
  },
  {
    code: 'dependency-missing',
    says: ({ module, name }) =>
      `ImportError: cannot import name '${name}' from '${module}' (unknown location)`,
    named: ({ module, name }) => `${module} is there and has no '${name}'`,
    line: ({ module, name }) => `hidden-imports: ${module}.${name}`,
  },
  {
    code: 'library-missing',
    says: ({ name }) =>
      `ImportError: DLL load failed while importing ${name}: The specified module could not be found.`,
    named: ({ name }) => `a DLL that the module ${name} needs`,
    line: () => 'add-binary',
  },
  {
    code: 'library-missing',
    says: ({ library }) =>
      `./app: error while loading shared libraries: ${library}: cannot open shared object file: No such file or directory`,
    named: ({ library }) => library,
    line: ({ library }) => `/${library}:.`,
  },
  {
    code: 'glibc-too-old',
    says: ({ glibc, library }) =>
      `./app: /lib/libc.so.6: version \`GLIBC_${glibc}' not found (required by /x/${library})`,
    named: ({ glibc, library }) =>
      `needs GLIBC_${glibc}, and this system has 2.17 (it is asked for by ${library})`,
  },
  {
    code: 'wrong-architecture',
    says: ({ library }) => `ImportError: /x/${library}: wrong ELF class: ELFCLASS32`,
    named: ({ library }) => `/x/${library}`,
  },
  {
    code: 'library-validation',
    says: ({ library }) =>
      `code signature in <A> '/x/${library}' not valid for use in process: mapping process and mapped file (non-platform) have different Team IDs`,
    named: ({ library }) => `/x/${library}`,
  },
  {
    code: 'data-file-missing',
    says: ({ file }) => `FileNotFoundError: [Errno 2] No such file or directory: '/tmp/_MEIabc/${file}'`,
    named: ({ file }) => file,
    line: ({ file }) => `collect-data: ${file.split('/')[0]}`,
  },
  {
    code: 'data-file-missing',
    says: ({ distribution }) =>
      `importlib.metadata.PackageNotFoundError: No package metadata was found for ${distribution}`,
    named: ({ distribution }) => distribution,
    line: ({ distribution }) => `copy-metadata: ${distribution}`,
  },
  {
    code: 'port-in-use',
    says: ({ port }) =>
      `[Errno 98] error while attempting to bind on address ('127.0.0.1', ${port}): address already in use`,
    named: ({ port }) => `port ${port}:`,
    line: () => '{port}',
  },
  {
    code: 'program-cannot-start',
    says: () => "[PYI-1:ERROR] Could not load PyInstaller's embedded PKG archive from the executable (/x)",
    named: () => `'app' is damaged`,
  },
  {
    code: 'exited-before-ready',
    says: ({ name }) => `Traceback (most recent call last):\n${name}Error: no`,
    named: ({ name }) => `${name}Error: no`,
  },
];

const word = fc.stringMatching(/^[a-z][a-z0-9_]{1,8}$/).filter((text) => text !== 'encodings');
const facts: fc.Arbitrary<Facts> = fc.record({
  module: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')),
  name: word,
  library: fc.tuple(word, fc.nat(99)).map(([stem, version]) => `lib${stem}.so.${version}`),
  glibc: fc.integer({ min: 18, max: 99 }).map((minor) => `2.${minor}`),
  file: fc.array(word, { minLength: 2, maxLength: 4 }).map((parts) => `${parts.join('/')}.dat`),
  port: fc.integer({ min: 1, max: 65535 }),
  distribution: fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('-')),
});
/** Lines that a program writes beside: none of them tells why it ended. */
const noise = fc.array(
  fc.constantFrom(
    'INFO: Started server process [7]',
    '',
    '  File "main.py", line 3, in <module>',
    'WARNING: slow disk',
  ),
  { maxLength: 4 },
);

function diagnosed(
  { says, exit }: FailureClass,
  of: Facts,
  around: [string[], string[]],
): SidecarError | undefined {
  return diagnoseExit({
    stderr: [...around[0], ...says(of).split('\n'), ...around[1]],
    exit: exit ?? { code: 1, signal: null },
    program: '/opt/app/app',
    machine: { platform: 'linux', arch: 'x64', env: {}, temp: '/tmp', glibc: '2.17' },
  });
}

// Feature: python-backend-bundling, Property 10: Error message specificity
test('each failure has its own error, which names what it is about and what to do', () => {
  fc.assert(
    fc.property(facts, noise, noise, (of, before, after) => {
      const errors = CLASSES.map((each) => diagnosed(each, of, [before, after]));
      for (const [index, { code, named, line }] of CLASSES.entries()) {
        expect(errors[index]?.code).toBe(code);
        expect(errors[index]?.message).toContain(named(of));
        expect(errors[index]?.hint).toMatch(/\S.{20}/);
        expect(errors[index]?.hint).toContain(line?.(of) ?? '');
      }
      expect(new Set(errors.map((error) => error?.message)).size).toBe(CLASSES.length);
      expect(new Set(errors.map((error) => error?.hint)).size).toBe(CLASSES.length);
    }),
    { numRuns: 200 },
  );
});

test('noise alone is no failure that is known', () => {
  fc.assert(
    fc.property(noise, (lines) => {
      const ended = { stderr: lines, exit: { code: 1, signal: null }, program: '/opt/app/app' };
      expect(diagnoseExit(ended)).toBeUndefined();
    }),
  );
});
