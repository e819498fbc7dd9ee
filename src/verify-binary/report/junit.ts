import type { CheckName, CheckResult } from '../check.ts';
import type { ReportData } from '../report-data.ts';
import type { Run, Spread } from '../runs/trial.ts';
import { shellWords } from './command.ts';
import { xmlAttribute, xmlText } from './escape.ts';
import { resultsOf, subjectOf, verdictOf } from './results.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The verification as JUnit XML, in the part of it that GitHub's reporters, GitLab and Jenkins all read: one test case
 * for each check, the runs' times as output of the suite.
 */
export function renderJunit(data: ReportData): string {
  const { checks } = data;
  const { failed, skipped, passed } = resultsOf(data);
  const time = seconds(checks.reduce((sum, { name }) => sum + timeOf(name, data), 0));
  const verdict = passed || failed.length > 0 ? [] : [verdictCase(data)];
  const tests = checks.length + verdict.length;
  const counts = { tests, failures: failed.length, errors: verdict.length };
  const suite = { name: `verify-binary: ${subjectOf(data)}`, ...counts, skipped: skipped.length, time };
  const content = [
    element('properties', {}, propertiesOf(data)),
    ...checks.map((check) => testcase(check, data)),
    ...verdict,
    ...(data.runs.length > 0
      ? [element('system-out', {}, [xmlText(data.runs.map(runLine).join('\n'))])]
      : []),
  ];
  const suites = element('testsuites', { name: 'verify-binary', ...counts, time }, [
    // The format has no time zone and no fractions of a second.
    element('testsuite', { ...suite, timestamp: data.at.slice(0, 19) }, content),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`;
}

function testcase(check: CheckResult, data: ReportData): string {
  const classname = `verify-binary.${data.name}`;
  const attributes = { name: check.name, classname, time: seconds(timeOf(check.name, data)) };
  if (check.status === 'skipped')
    return element('testcase', attributes, [element('skipped', { message: check.reason }, [])]);
  if (check.status === 'passed') return element('testcase', attributes, []);
  const { measured = 'failed', expected, hint, details = [] } = check;
  const message = expected === undefined ? measured : `${measured}; expected ${expected}`;
  const text = [`Found: ${measured}`, `Expected: ${expected ?? ''}`, `What to do: ${hint ?? ''}`];
  const body = xmlText([...text, ...(details.length > 0 ? ['', ...details] : [])].join('\n'));
  return element('testcase', attributes, [element('failure', { message, type: 'check-failed' }, [body])]);
}

/** Readers count failures and know no verdict: one without a failed check (nothing was made) has to be a case too. */
function verdictCase(data: ReportData): string {
  const attributes = { name: 'verification', classname: `verify-binary.${data.name}`, time: '0.000' };
  const error = element('error', { message: verdictOf(data), type: 'not-verified' }, []);
  return element('testcase', attributes, [error]);
}

/** ms that a check took, where the runs tell: the sum of all runs, as a suite that ran them all would have it. */
function timeOf(name: CheckName, { runs }: ReportData): number {
  const of: Partial<Record<CheckName, (run: Run) => number | undefined>> = {
    ready: (run) => run.readyMs,
    health: (run) =>
      run.healthMs !== undefined ? Math.max(0, run.healthMs - (run.readyMs ?? 0)) : undefined,
    stop: (run) => run.stopMs,
  };
  const time = of[name];
  return time ? runs.reduce((sum, run) => sum + (time(run) ?? 0), 0) : 0;
}

function runLine({ number, folder, readyMs, healthMs, stopMs, failures }: Run): string {
  const times = Object.entries({ ready: readyMs, health: healthMs, stop: stopMs })
    .filter(([, ms]) => ms !== undefined)
    .map(([what, ms]) => `${what} ${Math.round(ms ?? 0)} ms`);
  const result = failures.map(({ name, measured }) => `${name} failed: ${measured ?? ''}`);
  return `run ${number} (${folder} folder): ${[...times, ...result].join(', ') || 'nothing measured'}`;
}

function propertiesOf({
  source,
  digest,
  size,
  packager,
  python,
  machine,
  ready,
  health,
}: ReportData): string[] {
  const facts: Attributes = {
    source,
    digest,
    size,
    packager: packager && `${packager.name} ${packager.version}`,
    command: packager && shellWords(packager.command),
    python,
    machine: `${machine.platform} ${machine.arch}`,
    'ready-ms': spread(ready),
    'health-ms': spread(health),
  };
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => element('property', { name, value }, []));
}

function spread(times: Spread | undefined): string | undefined {
  return times && `min ${times.min}, median ${times.median}, max ${times.max}`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function element(name: string, attributes: Attributes, content: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
    .join('');
  if (content.length === 0) return `<${name}${given}/>`;
  const text = content.length === 1 && !content[0]?.startsWith('<');
  return text
    ? `<${name}${given}>${content[0]}</${name}>`
    : `<${name}${given}>\n${content.join('\n')}\n</${name}>`;
}
