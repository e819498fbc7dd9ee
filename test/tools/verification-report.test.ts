import { execFile } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_NAMES, type CheckResult, failed, passed, skipped } from '../../src/verify-binary/check.ts';
import { plain } from '../../src/verify-binary/report/escape.ts';
import { renderJunit } from '../../src/verify-binary/report/junit.ts';
import { renderSummary } from '../../src/verify-binary/report/summary.ts';
import type { ReportData } from '../../src/verify-binary/report-data.ts';
import { anyText } from '../support/any-text.ts';
import { missing } from '../support/missing.ts';
import { pythonTools, pythonVersion } from '../support/python-tools.ts';
import { sampleReport } from '../support/sample-report.ts';

/** What independent parsers find in the reports of one verification. */
interface Read {
  tables: (string | null)[][][];
  blocks: string[];
  cases: { name: string; failure: string | null; details: string | null; skipped: string | null }[];
  results: string[][];
  counts: number[];
}

const script = join(import.meta.dirname, '..', 'support', 'read-reports.py');

async function readReports(reports: readonly ReportData[]): Promise<Read[]> {
  const python = await pythonTools(['markdown-it-py==3.0.0', 'junitparser==3.2.0']);
  const texts = reports.map((data) => ({ markdown: renderSummary(data), xml: renderJunit(data) }));
  return new Promise((resolve, reject) => {
    const child = execFile(python, [script], { maxBuffer: 256 * 1024 * 1024 }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as Read[]),
    );
    child.stdin?.end(JSON.stringify(texts));
  });
}

const PARTS = [
  '|',
  '\\',
  '`',
  '```',
  '\n',
  '\r\n',
  '<b>',
  '</details>',
  '<!--',
  '&lt;',
  '&',
  '*',
  '**',
  '_',
  '~~',
  '[x](y)',
  '![',
  'a',
  '1',
  ' ',
  ']]>',
  '"',
  '- ',
  '# ',
];
const nasty = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));
const text = fc.oneof(nasty, anyText(12));

const result = (name: (typeof CHECK_NAMES)[number]): fc.Arbitrary<CheckResult> =>
  fc.oneof(
    fc.tuple(text, text).map(([measured, expected]) => passed(name, measured, expected)),
    fc
      .tuple(text, text, text, fc.array(text, { maxLength: 4 }))
      .map(([measured, expected, hint, details]) => failed(name, { measured, expected, hint, details })),
    text.map((reason) => skipped(name, reason)),
  );

const report: fc.Arbitrary<ReportData> = fc
  .tuple(text, text, fc.tuple(...CHECK_NAMES.map(result)), fc.boolean())
  .map(([name, source, checks, flag]) => sampleReport({ name, source, checks, passed: flag }));

/** What a reader should see in a cell. */
function shown(given: string | undefined): string {
  return plain(given ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe.skipIf(missing((await pythonVersion()) !== undefined, 'Python'))(
  'parsers that know nothing of ours',
  () => {
    test('read every check out of the reports, whatever a program wrote into them', async () => {
      const reports = fc.sample(report, { numRuns: 200, seed: 4 });
      const read = await readReports(reports);
      expect(read).toHaveLength(200);
      for (const [index, data] of reports.entries()) {
        expectMarkdown(read[index], data);
        expectJunit(read[index], data);
      }
    });
  },
);

function expectMarkdown(read: Read | undefined, { checks }: ReportData): void {
  const made = checks.filter((check) => check.status !== 'skipped');
  const rows = made.map((check) => [
    `${check.status === 'passed' ? '✓' : '✗'} ${check.name}`,
    ...[check.expected, check.measured, check.hint].map(shown),
  ]);
  if (rows.length > 0) expect(read?.tables[0]?.slice(1)).toEqual(rows);
  expect(read?.tables.at(-1)?.slice(1)).toEqual([
    ['To ready', '400 ms', '510 ms', '620 ms'],
    ['To health', '410 ms', '525 ms', '640 ms'],
  ]);
  const evidence = made.filter(({ details = [] }) => details.length > 0).length;
  const skips = made.length < checks.length ? ['paragraph_open', 'bullet_list_open'] : [];
  expect(read?.blocks.filter((kind) => kind !== 'inline')).toEqual([
    'heading_open',
    ...(rows.length > 0 ? ['table_open'] : []),
    'table_open',
    ...skips,
    ...Array.from({ length: evidence }, () => ['html_block', 'fence', 'html_block']).flat(),
  ]);
}

function expectJunit(read: Read | undefined, { checks }: ReportData): void {
  expect(read?.cases.slice(0, checks.length)).toEqual(
    checks.map((check) => ({
      name: check.name,
      failure: check.status === 'failed' ? plain(`${check.measured}; expected ${check.expected}`) : null,
      details:
        check.status === 'failed' ? expect.stringContaining(plain((check.details ?? []).join('\n'))) : null,
      skipped: check.status === 'skipped' ? plain(check.reason) : null,
    })),
  );
  const count = (status: CheckResult['status']) => checks.filter((check) => check.status === status).length;
  const verdict = (read?.cases.length ?? 0) - checks.length;
  expect(read?.counts).toEqual([checks.length + verdict, count('failed'), verdict, count('skipped')]);
  expect(read?.results.flat().filter((kind) => kind === 'Failure')).toHaveLength(count('failed'));
}
