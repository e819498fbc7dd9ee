import { posix } from 'node:path';
import { leaves, UserError } from '../shared/errors.ts';
import { discover, isExcluded } from './discover.ts';
import { namedPlaces } from './files/named-place.ts';
import { usualVersions } from './files/python-assignment.ts';
import { wholeText } from './files/version-file.ts';
import type { Finding } from './finding.ts';
import type { Git } from './git.ts';
import { readerFor } from './kinds.ts';
import { normalPythonName, type OwnPackages, type Project, type Reading } from './reading.ts';
import { type Root, readTextFile, shownPath, type TextFile } from './text-file.ts';

/** Where to look. */
export interface ScanRequest {
  root: Root;
  git: Git;
  /** The lines of the input `files`; none means `auto`. */
  files: readonly string[];
  exclude: readonly string[];
  /** Whether the file `VERSION` is looked at even if the lines do not name it. */
  versionFile: boolean;
}

/** Everything that was found, each place once. */
export interface Scan {
  findings: Finding[];
  project: Project;
}

interface OpenReading {
  file: TextFile;
  reading: Reading;
}

/**
 * Reads every file that may hold the version and gives the places where it stands. Nothing is written.
 * Throws the errors of all files together: `version-file-invalid`, `version-file-missing`, `version-place-missing` …
 */
export async function scan(request: ScanRequest): Promise<Scan> {
  const { root, git, exclude } = request;
  const open = cachedOpen(root);
  const lines = request.files.length > 0 ? request.files : ['auto'];
  const paths = lines.includes('auto') ? await discover(root.folder, git, exclude) : versionFile(request);
  const steps = [
    ...paths.map((path) => () => readKnown(open, path)),
    ...lines.filter((line) => line !== 'auto').map((line) => () => readNamed(root, open, line)),
  ];
  const readings = all(steps, (step) => step());
  const present = readings.filter((reading) => reading !== undefined);
  const project: Project = { own: ownPackages(present), open };
  const findings = all(present, ({ reading }) => reading.find(project));
  return { findings: distinct(findings.flat()).filter((finding) => !isLeftOut(finding, exclude)), project };
}

function versionFile({ versionFile, files, exclude }: ScanRequest): string[] {
  return versionFile && !files.includes('VERSION') && !isExcluded('VERSION', exclude) ? ['VERSION'] : [];
}

function cachedOpen(root: Root): Project['open'] {
  const files = new Map<string, TextFile | undefined>();
  return (path) => {
    if (!files.has(path)) files.set(path, readTextFile(root, path));
    return files.get(path);
  };
}

function readKnown(open: Project['open'], path: string): OpenReading | undefined {
  const file = open(path);
  const reader = readerFor(posix.basename(path));
  return file && reader && { file, reading: reader(file) };
}

/** A line `path`, `path#key` or `path#regex` of the input `files`. */
function readNamed(root: Root, open: Project['open'], line: string): OpenReading {
  const [, path = line, place] = /^([^#]+)#(.*)$/s.exec(line) ?? [];
  const file = open(posix.normalize(path));
  if (!file) {
    throw new UserError(
      'version-file-missing',
      `The input 'files' names '${shownPath(root, path)}', which does not exist.`,
      {
        hint: `Correct the line '${line}'; paths start at 'working-directory'.`,
        exitCode: 2,
      },
    );
  }
  if (place) return { file, reading: { find: () => namedPlaces(file, place) } };
  const reader = readerFor(posix.basename(path)) ?? readUnknown;
  return { file, reading: reader(file) };
}

/** A file whose name says nothing: Python code with a version, or a file that holds only that. */
function readUnknown(file: TextFile): Reading {
  if (!/\.pyi?$/.test(file.path)) return { find: () => [wholeText(file, 'whole file', 'pep440')] };
  const spots = usualVersions(file);
  if (spots.length > 0) return { find: () => spots };
  throw new UserError('version-place-missing', `'${file.shown}' assigns no version.`, {
    hint: `Name it: '${file.path}#NAME'.`,
    place: { file: file.shown },
  });
}

function ownPackages(readings: readonly OpenReading[]): OwnPackages {
  const declared = readings.flatMap(({ file, reading: { declares } }) =>
    declares ? [{ ...declares, folder: posix.dirname(file.path) }] : [],
  );
  const names = (wanted: string) =>
    declared.filter(({ ecosystem }) => ecosystem === wanted).map(({ name }) => name);
  const folders = declared.filter(({ ecosystem }) => ecosystem === 'npm').map(({ folder }) => folder);
  return {
    npm: new Set(names('npm').filter(Boolean)),
    npmFolders: new Set(folders.map((folder) => (folder === '.' ? '' : folder))),
    cargo: new Set(names('cargo')),
    python: new Set(names('python').map(normalPythonName)),
  };
}

/** Several settings may point to one place. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key =
      finding.kind === 'spot'
        ? `${finding.file.absolute}:${finding.start}`
        : `${finding.kind}:${finding.kind === 'absent' ? finding.path : `${finding.shown}:${finding.key}`}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

function isLeftOut(finding: Finding, exclude: readonly string[]): boolean {
  if (finding.kind === 'left-alone') return false;
  return isExcluded(finding.kind === 'spot' ? finding.file.path : finding.path, exclude);
}

/** What `work` gives for every item, or the errors of all items together. */
function all<I, T>(items: readonly I[], work: (item: I) => T): T[] {
  const errors: unknown[] = [];
  const results = items.flatMap((item) => {
    try {
      return [work(item)];
    } catch (error) {
      errors.push(...leaves(error));
      return [];
    }
  });
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors);
  return results;
}
