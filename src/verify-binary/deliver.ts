import type { Host } from '../shared/host.ts';
import { writeManifest } from '../sidecar/manifest.ts';
import { shareAgain } from '../sidecar/named-hand-over.ts';
import { inputFile } from './destination.ts';
import type { VerifyInputs } from './inputs.ts';
import { renderComparison } from './report/compare.ts';
import { writeDecisionRecord } from './report/decision-record.ts';
import { appendIssueLog } from './report/issue-log.ts';
import { renderSummary } from './report/summary.ts';
import { verificationOf } from './report/verification-of.ts';
import { writeReports } from './report/write-reports.ts';
import type { ReportData } from './report-data.ts';
import type { Subject } from './subject/subject.ts';

/** A subject with what was found, and where the report of it goes (absolute). */
export interface Verified {
  subject: Pick<Subject, 'manifest' | 'manifestFile' | 'artifact'>;
  data: ReportData;
  report: string;
}

/**
 * Writes the reports, then the manifest with the proof, then the log of issues. The manifest comes after the reports:
 * a proof without its evidence would be worse than none. A downloaded artifact is replaced by one that has both, so
 * that the jobs after this one find them.
 */
export async function deliver(
  { subject, data, report }: Verified,
  given: Pick<VerifyInputs, 'working-directory' | 'issue-log'>,
  host: Host,
): Promise<void> {
  await writeReports({ data, file: report });
  const verification = verificationOf(data);
  if (verification && subject.manifest && subject.manifestFile !== undefined) {
    await writeManifest(subject.manifestFile, { ...subject.manifest, verification });
  }
  const log = given['issue-log'];
  if (log !== undefined) await appendIssueLog({ data, file: inputFile(log, given, host) });
  if (subject.artifact) await shareAgain(subject.artifact, host);
}

/** Shows what was found, and both sides with their decision record where there are two. */
export async function show(
  { data, report }: Verified,
  compared: Verified | undefined,
  host: Host,
): Promise<void> {
  const collapse = host.kind === 'runner';
  await host.summary(renderSummary(data, { collapse }));
  if (!compared) return;
  const pair = [data, compared.data] as const;
  const record = await writeDecisionRecord({ pair, report });
  await host.summary(renderComparison(pair));
  host.info(`Decision record: ${record}`);
}
