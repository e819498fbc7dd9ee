import { expect, test } from 'vitest';
import { reportWith, sampleReport, sampleRun } from '../../../test/support/sample-report.ts';
import { failed, skipped } from '../check.ts';
import { renderJunit } from './junit.ts';

const broken = failed('ready', {
  measured: 'no "READY" in 60 s',
  expected: '<READY>',
  hint: 'flush',
  details: ['last line', '\u001b[1mloud & clear\u0000'],
});

test('one case for each check; failures with message and evidence, skipped ones with their reason', () => {
  const text = renderJunit(reportWith(broken, skipped('macos', 'no limit was "given"')));
  expect(text.match(/<testcase /g)).toHaveLength(21);
  expect(text).toMatch(/<testsuites name="verify-binary" tests="21" failures="1" errors="0" /);
  expect(text).toMatch(/<testsuite [^>]*tests="21" failures="1" errors="0" skipped="1" /);
  expect(text).toContain('timestamp="2026-01-02T03:04:05"');
  expect(text).toContain(
    '<failure message="no &quot;READY&quot; in 60 s; expected &lt;READY&gt;" type="check-failed">Found: no',
  );
  expect(text).toContain('\nlast line\nloud &amp; clear\ufffd</failure>');
  expect(text).toContain('<skipped message="no limit was &quot;given&quot;"/>');
});

test('the times of the runs', () => {
  const text = renderJunit(sampleReport());
  expect(text).toContain('run 1 (long folder): ready 620 ms, health 420 ms, stop 80 ms');
  expect(text).toContain('<testcase name="ready" classname="verify-binary.app" time="1.020"/>');
  expect(text).toContain('<property name="ready-ms" value="min 400, median 510, max 620"/>');
});

test('a run that failed says so', () => {
  const text = renderJunit(sampleReport({ runs: [sampleRun({ failures: [broken] })] }));
  expect(text).toContain('ready failed: no "READY" in 60 s');
});

test.each([
  ['nothing was made', sampleReport({ checks: [skipped('start', 'x')] }), 'no check was made'],
  ['the flag says so', sampleReport({ passed: false }), 'not passed'],
])('readers that count failures see that it did not pass: %s', (_, report, message) => {
  const text = renderJunit(report);
  expect(text).toMatch(/<testsuites [^>]*errors="1"/);
  expect(text).toContain(`<error message="${message}" type="not-verified"/>`);
});
