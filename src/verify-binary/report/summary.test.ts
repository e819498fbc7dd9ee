import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportWith, sampleReport, sampleRun } from '../../../test/support/sample-report.ts';
import { CHECK_NAMES, failed, skipped } from '../check.ts';
import { renderReport, renderSummary, verdictLine } from './summary.ts';

const dead = failed('start', {
  measured: 'it ended with code 1 before READY',
  expected: 'it keeps running',
  hint: "Add the line 'hidden-imports: app.plugins'.",
  details: ["ModuleNotFoundError: No module named 'app.plugins'", '```', '</details>'],
});

describe('renderSummary', () => {
  test('verdict first, then what was expected and found, times, and nothing that is not there', () => {
    const text = renderSummary(sampleReport());
    expect(text).toMatch(/^### ✓ app 1\.2\.3 for x86_64-unknown-linux-gnu: all 21 checks passed\n/);
    expect(text).toMatch(/^\| ✓ exists /m);
    expect(text).toMatch(/^\| To ready +\| 400 ms \| 510 ms \| 620 ms \|$/m);
    expect(text).not.toMatch(/✗|Evidence|Not checked|Runs that failed/);
  });

  test('what failed: expected, measured, what to do, and its evidence folded away and whole', () => {
    const text = renderSummary(reportWith(dead, skipped('ready', 'not reached: it ended')));
    expect(text).toMatch(/^### ✗ .*: 1 of 20 checks failed: start\n/);
    expect(text).toMatch(
      /^\| ✗ start +\| it keeps running \| it ended with code 1 before READY \| Add the line 'hidden/m,
    );
    expect(text).toContain('Not checked:\n\n- ready: not reached: it ended');
    expect(text).toContain('<details><summary>Evidence of start</summary>\n\n````text\nModuleNotFoundError');
    expect(text).not.toMatch(/\| . ready/);
  });

  test('a terminal gets the evidence unfolded', () => {
    const text = renderSummary(reportWith(dead), { collapse: false });
    expect(text).not.toContain('<details>');
    expect(text).toContain('Evidence of start:\n\n````text\nModuleNotFoundError');
  });

  test('a run that failed and may is shown, whatever the checks say', () => {
    const runs = [sampleRun(), sampleRun({ number: 2, failures: [dead] })];
    const text = renderSummary(sampleReport({ runs }));
    expect(text).toContain('- run 2 (short folder): start: it ended with code 1 before READY');
  });

  test('much evidence is cut at its front in the summary, and is in the report', () => {
    const details = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const report = reportWith({ ...dead, details });
    const text = renderSummary(report);
    expect(text).toContain('(the last 40 of 100 lines)');
    expect(text).toContain('\nline 99\n');
    expect(text).not.toContain('\nline 59\n');
    expect(renderReport(report)).toContain('\nline 0\n');
  });
});

describe('nothing that failed is green', () => {
  test.each([
    ['a failed check, whatever the flag says', { ...reportWith(dead), passed: true }, 'start'],
    ['the flag, whatever the checks say', sampleReport({ passed: false }), 'not passed'],
    ['no check at all', sampleReport({ checks: [] }), 'no check was made'],
    ['skipped checks alone', sampleReport({ checks: [skipped('start', 'x')] }), 'no check was made'],
  ])('%s', (_, report, words) => {
    expect(verdictLine(report)).toMatch(/^### ✗ /);
    expect(verdictLine(report)).toContain(words);
  });

  test('for any set of checks that fail', () => {
    fc.assert(
      fc.property(fc.subarray([...CHECK_NAMES], { minLength: 1 }), fc.boolean(), (names, flag) => {
        const results = names.map((name) => failed(name, { measured: 'm', expected: 'e', hint: 'h' }));
        const text = renderSummary({ ...reportWith(...results), passed: flag });
        expect(text.split('\n')[0]).toMatch(/^### ✗/);
        for (const name of names) expect(text).toMatch(new RegExp(`^\\| ✗ ${name} `, 'm'));
      }),
      { numRuns: 100 },
    );
  });
});

test('the report has all facts and the whole command', () => {
  const command = [
    'python',
    '-m',
    'PyInstaller',
    ...Array.from({ length: 100 }, (_, index) => `--hidden-import=m${index}`),
  ];
  const text = renderReport(sampleReport({ packager: { name: 'pyinstaller', version: '6.22.3', command } }));
  expect(text).toContain('--hidden-import=m99\n```');
  expect(text).toMatch(/^\| Digest +\| sha256:d{64} /m);
  expect(text).toMatch(/^\| 1 +\| long +\| 620 ms \| 420 ms \| 80 ms \| 49152 \| fine +\|$/m);
});
