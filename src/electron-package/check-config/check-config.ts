import type { Place } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { markdownTable } from '../../shared/markdown-table.ts';
import { shownFrom } from '../config/config-text.ts';
import { type Finding, tellFindings } from '../finding.ts';
import { outputsWith, type PackageInputs, type PackageOutputs } from '../inputs.ts';
import { askSubject } from './ask-subject.ts';
import { RULES } from './rules.ts';
import type { ConfigSubject } from './subject.ts';

/**
 * Mode `check`: every finding becomes one annotation at its line; errors fail the run. The output `findings` holds all
 * of them as JSON, also when the run fails.
 */
export async function checkConfig(given: PackageInputs, host: Host): Promise<PackageOutputs> {
  const subject = await askSubject(given, host);
  const findings = findingsIn(subject).map((finding) => seenFrom(host.workspace, finding));
  const file = shownFrom(host.workspace, subject.config.file);
  const told = outputsWith({ findings: JSON.stringify(findings) });
  await host.summary(summaryOf(file, findings));
  host.output('findings', told.findings);
  tellFindings(findings, 'builder-config-unsound', host);
  host.info(
    `${file}: ${Object.keys(RULES).length} rules, no errors, warnings: ${count(findings, 'warning')}`,
  );
  return told;
}

/** What all rules find, in their order. */
export function findingsIn(subject: ConfigSubject): Finding[] {
  return Object.values(RULES).flatMap((rule) => rule(subject));
}

function seenFrom(workspace: string, finding: Finding): Finding {
  const { place } = finding;
  if (!place) return finding;
  const shown: Place = { ...place, file: shownFrom(workspace, place.file) };
  return { ...finding, place: shown };
}

function summaryOf(file: string, findings: readonly Finding[]): string {
  const title = `### Configuration ${file}`;
  if (findings.length === 0) return `${title}\n\nNothing is wrong (${Object.keys(RULES).length} rules).\n`;
  const rows = findings.map(({ severity, rule, message, hint, place }) => [
    severity,
    rule,
    place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}` : '',
    cell(`${message} ${hint}`),
  ]);
  const counts = `Errors: ${count(findings, 'error')}, warnings: ${count(findings, 'warning')}.`;
  return [title, '', counts, '', markdownTable(['Level', 'Rule', 'Place', 'What to do'], rows), ''].join(
    '\n',
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function count(findings: readonly Finding[], wanted: Finding['severity']): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
