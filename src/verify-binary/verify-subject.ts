import type { Host } from '../shared/host.ts';
import { shortPath } from '../shared/short-path.ts';
import { type CheckResult, skipped } from './check.ts';
import { staticChecks } from './checks/static-checks.ts';
import type { VerifyInputs } from './inputs.ts';
import type { ReportData } from './report-data.ts';
import type { RunPlan } from './runs/run-plan.ts';
import { whyNotStarted } from './runs/runs-here.ts';
import { spreadOf } from './runs/spread.ts';
import { makeTrials, type Trials } from './runs/trials.ts';
import { DYNAMIC } from './runs/verdicts.ts';
import type { Subject } from './subject/subject.ts';

/** Makes every check of one subject: its files first, then its starts. Writes nothing. */
export async function verifySubject(
  subject: Subject,
  { given, plan }: { given: VerifyInputs; plan: RunPlan },
  host: Host,
): Promise<ReportData> {
  const statics = await host.group('Check the files', () => staticChecks(subject, given, host));
  const why = whyNotStarted(given, subject, { host, checks: statics });
  const trials = why === undefined ? await makeTrials(subject, { plan, statics }, host) : notStarted(why);
  return reportOf({ subject, checks: [...statics, ...trials.checks], trials }, host);
}

function notStarted(why: string): Trials {
  return { checks: DYNAMIC.map((name) => skipped(name, why)), runs: [] };
}

interface Made {
  subject: Subject;
  checks: CheckResult[];
  trials: Trials;
}

function reportOf({ subject, checks, trials }: Made, host: Host): ReportData {
  const { manifest, files } = subject;
  const version = manifest?.version ?? trials.version;
  const ready = spreadOf(trials.runs.flatMap(({ readyMs }) => readyMs ?? []));
  const health = spreadOf(trials.runs.flatMap(({ healthMs }) => healthMs ?? []));
  return {
    schemaVersion: 1,
    passed: checks.every(({ status }) => status !== 'failed'),
    name: subject.name,
    ...(version !== undefined && { version }),
    ...(subject.target && { targetTriple: subject.target.triple }),
    source: shortPath(subject.source, host),
    digest: subject.digest,
    size: files.reduce((sum, { size }) => sum + size, 0),
    files: files.length,
    ...(manifest && { packager: manifest.packager, python: manifest.python.version }),
    machine: { platform: host.platform, arch: host.arch },
    checks,
    runs: trials.runs,
    ...(ready && { ready }),
    ...(health && { health }),
    at: new Date().toISOString(),
  };
}
