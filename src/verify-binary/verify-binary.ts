import { throwAll } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { checkError, failedChecks, failedMessage } from './check-errors.ts';
import { checkInputs } from './check-inputs.ts';
import { deliver, show, type Verified } from './deliver.ts';
import { assertWritable, inputFile, reportPlace } from './destination.ts';
import type { outputs, VerifyInputs } from './inputs.ts';
import { comparedReportFile } from './report/places.ts';
import { planRuns, type RunPlan } from './runs/run-plan.ts';
import { withSubject } from './subject/open-subject.ts';
import { verifySubject } from './verify-subject.ts';

/** What the action gives. */
export type VerifyOutputs = Record<keyof typeof outputs, string>;

/**
 * The whole action: opens, checks, starts, reports. Returns the outputs. Where a check has failed, they are set and
 * everything is written, and then a `check-failed` is thrown for each.
 */
export async function verifyBinary(given: VerifyInputs, host: Host): Promise<VerifyOutputs> {
  const plan = readInputs(given, host);
  // One after the other: side by side, each would make the starts slower that the other one measures.
  const verified = await verify({ given, plan }, host);
  const compared =
    given.compare === undefined ? undefined : await verifyOther(verified, { given, plan }, host);
  for (const one of compared ? [verified, compared] : [verified]) await deliver(one, given, host);
  await show(verified, compared, host);
  const made = outputsOf(verified);
  const failed = failedChecks(verified.data);
  if (failed.length > 0) for (const [name, value] of Object.entries(made)) host.output(name, value);
  throwAll(failed.map(checkError));
  return made;
}

/** Everything that is wrong with the inputs is said together, before anything is opened. */
function readInputs(given: VerifyInputs, host: Host): RunPlan {
  try {
    checkInputs(given);
  } catch (error) {
    throw new AggregateError([error, ...problemsOf(() => planRuns(given, host))]);
  }
  return planRuns(given, host);
}

function problemsOf(read: () => unknown): unknown[] {
  try {
    read();
    return [];
  } catch (error) {
    return [error];
  }
}

interface Request {
  given: VerifyInputs;
  plan: RunPlan;
}

function verify({ given, plan }: Request, host: Host, reportFile?: string): Promise<Verified> {
  return withSubject(given, host, async (subject) => {
    const report = reportFile ?? reportPlace(given, subject, host);
    const log = given['issue-log'];
    await assertWritable([report, subject.manifestFile, log && inputFile(log, given, host)]);
    const data = await verifySubject(subject, { given, plan }, host);
    const { manifest, manifestFile, artifact } = subject;
    const kept = { ...(manifest && { manifest }), ...(manifestFile && { manifestFile }) };
    return { subject: { ...kept, ...(artifact && { artifact }) }, data, report };
  });
}

/** The second hand-over decides nothing: what is wrong with it is a warning, and the comparison shows it. */
async function verifyOther(first: Verified, { given, plan }: Request, host: Host): Promise<Verified> {
  const { compare, artifact: _, ...same } = given;
  const other = { ...same, path: compare, artifact: undefined, compare };
  const verified = await verify({ given: other, plan }, host, comparedReportFile(first.report));
  for (const check of failedChecks(verified.data)) {
    host.annotate('warning', `${verified.data.source}: ${failedMessage(check)}`);
  }
  return verified;
}

function outputsOf({ subject, data, report }: Verified): VerifyOutputs {
  const coldStart = data.runs[0]?.readyMs;
  return {
    passed: String(failedChecks(data).length === 0),
    report,
    manifest: subject.manifestFile ?? '',
    'cold-start-ms': coldStart === undefined ? '' : String(coldStart),
    'start-ms': data.ready === undefined ? '' : String(data.ready.median),
    'failed-checks': failedChecks(data)
      .map(({ name }) => name)
      .join('\n'),
  };
}
