import { markdownTable } from '../../shared/markdown-table.ts';
import { formatDuration, formatSize } from '../../shared/quantities.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { BuildFindings } from '../build-outcome.ts';
import type { Proposal } from '../scan/proposals.ts';
import type { PackageSize } from './package-sizes.ts';

/** Everything that a build tells its reader. */
export interface BuildReport extends BuildFindings {
  manifest: Manifest;
  /** The archive, relative to the reader's folder. */
  archive: string;
  /** What the build cache did; undefined where it is off. */
  cache: string | undefined;
}

const PACKAGES_SHOWN = 15;
const FILES_SHOWN = 5;
const UNRESOLVED_SHOWN = 10;

/** The report as Markdown whose tables read well on a terminal too. */
export function renderReport(report: BuildReport): string {
  const { manifest } = report;
  return [
    `### ${manifest.name} ${manifest.version} for ${manifest.target.triple}: ${formatSize(manifest.size)}, ${manifest.files.length} files`,
    factsTable(report),
    sizeTable(report.packages),
    filesTable(manifest),
    proposals('Added, because the code needs it and the packager cannot see it', report.added),
    proposals('Perhaps needed; add the line if it is', report.suggested),
    unresolved(report.unresolved),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The table of sizes alone: part of the report and of the error about `max-size`. */
export function sizeTable(packages: readonly PackageSize[]): string {
  const shown = packages.slice(0, PACKAGES_SHOWN);
  const rest = packages.slice(PACKAGES_SHOWN);
  const rows = shown.map(({ name, size, chain }) => [name, formatSize(size), chain.join(' ← ')]);
  if (rest.length > 0) {
    rows.push([`${rest.length} more`, formatSize(rest.reduce((sum, { size }) => sum + size, 0)), '']);
  }
  return markdownTable(['Package', 'Size', 'Pulled in by'], rows);
}

function factsTable({ manifest, environment, needs, archive, cache }: BuildReport): string {
  const { python, packager, build } = manifest;
  const rows = [
    ['Start', `./${manifest.name}/${manifest.executable}`],
    ['Archive', archive],
    ['Digest', manifest.digest],
    ['Python', `${python.version} (${environment})`],
    ['Packager', `${packager.name} ${packager.version}`],
    ...needs.map(({ what, value, file }) => [what, `${value} (${file})`]),
    ['Cache', cache ?? 'off'],
    [
      'Time',
      Object.entries(build.seconds)
        .map(([phase, s]) => `${phase} ${formatDuration(s * 1000)}`)
        .join(', '),
    ],
  ];
  return markdownTable(['', ''], rows);
}

function filesTable({ files }: Manifest): string {
  const largest = files.toSorted((a, b) => b.size - a.size).slice(0, FILES_SHOWN);
  return markdownTable(
    ['Largest files', 'Size'],
    largest.map(({ path, size }) => [path, formatSize(size)]),
  );
}

function proposals(title: string, list: readonly Proposal[]): string {
  if (list.length === 0) return '';
  return `${title}:\n\n${list.map(({ input, value, reason }) => `- \`${input}: ${value}\` (${reason})`).join('\n')}`;
}

function unresolved(modules: readonly string[]): string {
  if (modules.length === 0) return '';
  const more = modules.length > UNRESOLVED_SHOWN ? `, … (${modules.length - UNRESOLVED_SHOWN} more)` : '';
  return `Imports that the packager did not resolve (most are optional): ${modules.slice(0, UNRESOLVED_SHOWN).join(', ')}${more}`;
}
