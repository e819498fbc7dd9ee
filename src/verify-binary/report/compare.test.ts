import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleReport, sampleRun } from '../../../test/support/sample-report.ts';
import { optionCount, shellWords } from './command.ts';
import { comparisonTable, renderComparison } from './compare.ts';
import { renderDecisionRecord, writeDecisionRecord } from './decision-record.ts';

const command = ['python', '-m', 'nuitka', '--standalone', '--output-dir=a b', 'main.py'];
const first = sampleReport();
const second = sampleReport({
  packager: { name: 'nuitka', version: '4.3', command },
  runs: [sampleRun({ readyMs: 700 })],
  ready: { min: 700, median: 700, max: 700 },
  python: '3.11.2',
  digest: `sha256:${'e'.repeat(64)}`,
});

test('both side by side', () => {
  const text = comparisonTable([first, second]);
  const cells = (title: string) =>
    text
      .split('\n')
      .find((line) => line.startsWith(`| ${title} `))
      ?.split('|')
      .slice(2, 4)
      .map((cell) => cell.trim());
  expect(text).toMatch(/^\| +\| A \(pyinstaller 6\.22\.3\) +\| B \(nuitka 4\.3\) /);
  expect(cells('Cold start')).toEqual(['620 ms', '700 ms']);
  expect(cells('Median to ready')).toEqual(['510 ms', '700 ms']);
  expect(cells('Size')).toEqual(['52.0 MB', '52.0 MB']);
  expect(cells('Reliability')).toEqual(['2 of 2 runs good', '1 of 1 runs good']);
  expect(cells('Complexity')).toEqual([
    '1 option in the command, 0 failed checks',
    '2 options in the command, 0 failed checks',
  ]);
});

test('what was not measured is not called zero', () => {
  const { ready: _, ...unstarted } = sampleReport({ runs: [] });
  expect(comparisonTable([first, unstarted])).toMatch(/^\| Reliability .*\| not started +\|$/m);
  expect(comparisonTable([first, unstarted])).toMatch(/^\| Cold start .*\| not measured +\|$/m);
});

test('the summary has the commands whole, and ends with what follows', () => {
  const text = renderComparison([first, second]);
  expect(text).toContain("```text\npython -m nuitka --standalone '--output-dir=a b' main.py\n```");
  expect(text).toMatch(/\n\nTake A \(pyinstaller 6\.22\.3\): .*ready in 510 ms.*\.$/);
});

test('the record has all parts, and says what makes the figures differ beside the packager', () => {
  const text = renderDecisionRecord([first, second]);
  expect([...text.matchAll(/^##? (.*)$/gm)].map(([, title]) => title)).toEqual([
    'Packaging of app: which hand-over to ship',
    ...['Context', 'Options', 'Measurements', 'Criteria', 'Recommendation'],
  ]);
  expect(text).toContain('Mind that the Python differs: 3.12.1 and 3.11.2.');
  expect(text).toContain('Mind that the number of runs differs: 2 and 1.');
  expect(text).not.toContain('Mind that the target');
  expect(text).toContain("```text\npython -m nuitka --standalone '--output-dir=a b' main.py\n```");
  expect(text).toContain('READY failures over 20 launches = fallback');
});

test('is written beside the report', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'decision-'));
  try {
    const file = await writeDecisionRecord({
      pair: [first, second],
      report: join(folder, 'verification.json'),
    });
    expect(file).toBe(join(folder, 'decision-record.md'));
    expect(await readFile(file, 'utf8')).toBe(`${renderDecisionRecord([first, second])}\n`);
    expect(await readdir(folder)).toEqual(['decision-record.md']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a command as a shell takes it, and its options', () => {
  expect(shellWords(['a', "it's", '', '$x', 'a=b'])).toBe(`a 'it'\\''s' '' '$x' a=b`);
  expect(optionCount(['python', '-m', 'PyInstaller', '-F', '--name=x', '-1', 'a-b'])).toBe(2);
});
