import { resolve } from 'node:path';
import type { Host } from '../shared/host.ts';
import { agreed } from './agreed.ts';
import { isExcluded } from './discover.ts';
import type { Finding } from './finding.ts';
import { gitIn } from './git.ts';
import type { VersionInputs } from './inputs.ts';
import { makeDynamic } from './make-dynamic.ts';
import { plan } from './plan.ts';
import type { Project } from './reading.ts';
import { driftErrors, report } from './report.ts';
import { type Scan, scan } from './scan.ts';
import { findSource, type Source, type SourceRequest, unknownVersion } from './source.ts';
import { type Outputs, outputsOf, sentence } from './tell.ts';
import { openRoot, type Root } from './text-file.ts';
import { write } from './write.ts';

/** What every mode starts from. */
interface Start {
  given: VersionInputs;
  host: Host;
  root: Root;
  request: SourceRequest;
}

/** The whole action: finds the version and the places, then tells, checks or stamps. Returns the outputs. */
export async function versionSync(given: VersionInputs, host: Host): Promise<Outputs> {
  const root = openRoot(resolve(host.workspace, given['working-directory']), host.workspace);
  const git = gitIn(root.folder, host);
  const request = { given: given.version, tagPrefix: given['tag-prefix'], root, git, host };
  const start = { given, host, root, request };
  const source = await findSource(request);
  if (given.mode === 'read') return tell(start, source);
  const seen = await look(start);
  // Between two releases the files still name the last one, or the next: what counts is that they agree.
  const byFiles = given.mode === 'check' || given['make-dynamic'];
  const settled = byFiles && (source?.distance ?? 1) > 0 ? (agreed(seen.findings) ?? source) : source;
  if (!settled) throw await unknownVersion(request);
  host.info(sentence(settled));
  return given.mode === 'check' ? check(start, settled, seen) : stampAll(start, settled, seen);
}

async function tell({ given, host, request }: Start, source: Source | undefined): Promise<Outputs> {
  if (!source) throw await unknownVersion(request);
  host.info(sentence(source));
  return outputsOf({ given, source });
}

async function stampAll(start: Start, source: Source, { findings, project }: Scan): Promise<Outputs> {
  const { given, host, root } = start;
  const all = given['create-version-file'] ? withVersionFile(findings, project, given.exclude) : findings;
  const compared = plan(all, source.version, root);
  const { rows, edits } = given['make-dynamic']
    ? makeDynamic(compared, project)
    : { rows: compared, edits: [] };
  if (given['make-dynamic'] && edits.length === 0) {
    host.annotate(
      'notice',
      'Nothing to make dynamic: there is no static version of a hatch or setuptools project.',
    );
  }
  const changed = await write(root, rows, edits);
  await report(host, { source, rows, written: true });
  return outputsOf({ given, source, rows, changed });
}

/** Throws one `version-drift` for each place that says something else; the outputs are set before. */
async function check({ given, host, root }: Start, source: Source, { findings }: Scan): Promise<Outputs> {
  const rows = plan(findings, source.version, root);
  await report(host, { source, rows, written: false });
  const told = outputsOf({ given, source, rows });
  const errors = driftErrors(rows, source);
  if (errors.length === 0) return told;
  for (const [name, value] of Object.entries(told)) host.output(name, value);
  throw new AggregateError(errors);
}

function look({ given, root, request }: Start): Promise<Scan> {
  return scan({
    root,
    git: request.git,
    files: given.files,
    exclude: given.exclude,
    versionFile: given['create-version-file'],
  });
}

/** `findings` and the file `VERSION` as something to be made, if it is not there, not excluded and not among them. */
function withVersionFile(
  findings: readonly Finding[],
  { own, open }: Project,
  exclude: readonly string[],
): readonly Finding[] {
  const pointedTo = findings.some((finding) => finding.kind === 'absent' && finding.path === 'VERSION');
  if (pointedTo || isExcluded('VERSION', exclude) || open('VERSION')) return findings;
  const spelling = own.python.size > 0 ? 'pep440' : 'semver';
  return [{ kind: 'absent', path: 'VERSION', key: 'whole file', spelling }, ...findings];
}
