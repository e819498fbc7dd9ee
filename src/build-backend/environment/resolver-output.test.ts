import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../test/support/any-text.ts';
import { essentialLines, failedPackage, failureKind, readable } from './resolver-output.ts';

test.each([
  [
    'network',
    'error: Failed to fetch: https://index.example/simple/flask/\n  cause: client error (Connect)\n  cause: dns error',
  ],
  [
    'network',
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('...')'\nERROR: No matching distribution found for flask",
  ],
  ['network', 'ERROR: HTTP error 403 while getting https://index.example/x.whl'],
  ['hash', 'error: Failed to download `idna==3.10`\n  cause: Hash mismatch for `idna==3.10`'],
  ['hash', 'ERROR: Hashes are required in --require-hashes mode, but they are missing'],
  ['build', 'error: Failed to build `bad @ file:///bad`'],
  ['build', 'error: subprocess-exited-with-error'],
  ['invalid', "ERROR: Invalid requirement: 'foo=1' (from line 2 of r.txt)"],
  ['invalid', "error: Couldn't parse requirement in `r.txt` at position 6"],
  ['unresolvable', 'error: No solution found when resolving dependencies'],
  ['unresolvable', 'ERROR: No matching distribution found for x'],
  [
    'unresolvable',
    'error: Failed to fetch: https://index.example/x.zip\n  cause: HTTP status client error (404 Not Found)',
  ],
])('%s: %s', (kind, output) => {
  expect(failureKind(output)).toBe(kind);
});

test('pip: the errors and the conflict, nothing of the download log', () => {
  const output = [
    'Collecting flask==3.0.0',
    '  Downloading flask-3.0.0-py3-none-any.whl (99 kB)',
    'The conflict is caused by:',
    '    The user requested werkzeug<1',
    '    flask 3.0.0 depends on Werkzeug>=3.0.0',
    '',
    'To fix this you could try to:',
    'ERROR: Cannot install flask==3.0.0 and werkzeug<1 because these package versions have conflicting dependencies.',
    'ERROR: ResolutionImpossible: for help visit https://pip.example',
  ].join('\n');
  expect(essentialLines(output)).toEqual([
    'ERROR: Cannot install flask==3.0.0 and werkzeug<1 because these package versions have conflicting dependencies.',
    'The conflict is caused by:',
    '    The user requested werkzeug<1',
    '    flask 3.0.0 depends on Werkzeug>=3.0.0',
  ]);
});

test.each([
  ['error: No solution found when resolving dependencies\n  cause: Because x was not found', 2],
  ['  × No solution found when resolving dependencies:\n  ╰─▶ Because x was not found', 2],
])('uv: from the error on (%#)', (told, count) => {
  const lines = essentialLines(
    `Using Python 3.12.1 environment at: v\nResolved 1 package in 1ms\n${told}\n\n`,
  );
  expect(lines).toHaveLength(count);
  expect(lines.join('\n')).toContain('Because x was not found');
});

test('pip: the last lines of a build, which is where the reason is', () => {
  const output =
    'error: subprocess-exited-with-error\n  ╰─> [2 lines of output]\n      boom\n      fatal: foo.h\n      [end of output]\n';
  expect(essentialLines(output)).toEqual(['boom', 'fatal: foo.h']);
});

test.each([
  ['error: Failed to build `bad==1.0`', 'bad==1.0'],
  ['  × Failed to download and build `bad==1.0`', 'bad==1.0'],
  ['  ERROR: Failed building wheel for bad', 'bad'],
  ['ERROR: Failed to build installable wheels for some pyproject.toml based projects (bad)', 'bad'],
  ['Collecting good\nProcessing ./bad\nerror: subprocess-exited-with-error', './bad'],
])('%s names %s', (output, name) => {
  expect(failedPackage(output)).toBe(name);
});

test('passwords in addresses never reach the message', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9:%._~-]{1,20}$/);
  fc.assert(
    fc.property(word, (secret) => {
      const text = readable(`error: Failed to fetch \`https://${secret}@index.example/simple\``);
      expect(text).toBe('error: Failed to fetch `https://***@index.example/simple`');
    }),
  );
});

test('any output gives few lines and no crash', () => {
  fc.assert(
    fc.property(anyText(300), (output) => {
      expect(essentialLines(readable(output)).length).toBeLessThanOrEqual(14);
      failureKind(output);
      failedPackage(output);
    }),
  );
});
