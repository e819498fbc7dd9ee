import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Place, UserError } from '../../shared/errors.ts';
import { nameOf, readRequirementLines } from './requirement-lines.ts';
import { essentialLines, type FailureKind, failedPackage, failureKind, readable } from './resolver-output.ts';

/** A run of pip, uv or Poetry that failed. */
export interface ResolverFailure {
  /** Standard output and error. */
  output: string;
  /** What was being installed, for the message: `uv.lock`, `requirements.txt`, `PyInstaller`. */
  label: string;
  /** The files that hold the requirements; the place of the error is looked for in them. */
  files: readonly string[];
  /** The interpreter's version. */
  python: string;
}

interface Wording {
  code: string;
  message: (label: string, subject: string) => string;
  hint: string;
}

const WORDINGS: Record<FailureKind, Wording> = {
  network: {
    code: 'requirements-network',
    message: (label) => `The package index could not be reached while installing ${label}`,
    hint: 'Check the index address, credentials, proxy (HTTPS_PROXY) and certificates (SSL_CERT_FILE); if they are right, run it again.',
  },
  hash: {
    code: 'requirements-hash-mismatch',
    message: (label) => `A package does not have the hash that ${label} holds`,
    hint: 'If the change is expected, lock again; if not, do not install it.',
  },
  invalid: {
    code: 'requirements-invalid',
    message: (label) => `A requirement in ${label} is not understood`,
    hint: 'Write it as name==version; see https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
  },
  build: {
    code: 'requirements-build-failed',
    message: (label, subject) => `${subject} has no wheel for this Python, and building it failed (${label})`,
    hint: 'Use a version of it that has a wheel, or another Python (a new one often has no wheels yet), or install what its build asks for.',
  },
  unresolvable: {
    code: 'requirements-unresolvable',
    message: (label) => `The requirements cannot be resolved (${label})`,
    hint: 'Change the requirement named above: another version, or the right name.',
  },
};

/** The error for a failed run: the resolver's own essential lines, and file and line where they can be told. */
export async function resolverError(failure: ResolverFailure): Promise<UserError> {
  const output = readable(failure.output);
  const kind = failureKind(output);
  const { code, message, hint } = WORDINGS[kind];
  const lines = essentialLines(output).join('\n');
  const subject = failedPackage(output) ?? 'A package';
  const place = await placeOf(failure.files, kind === 'build' ? `${subject}\n${lines}` : lines);
  const said = `${message(failure.label, subject)}, Python ${failure.python}:\n${lines}`;
  return new UserError(code, said, { hint, ...(place && { place }) });
}

async function placeOf(files: readonly string[], told: string): Promise<Place | undefined> {
  for (const file of files) {
    const byNumber = /\(from line (\d+) of ([^)]+)\)/.exec(told);
    if (byNumber?.[2] && basename(byNumber[2]) === basename(file)) return { file, line: Number(byNumber[1]) };
    const position = /Couldn't parse requirement in `[^`]*` at position (\d+)/.exec(told)?.[1];
    if (position) return { file, line: await lineAt(file, Number(position)) };
    const place = file.endsWith('.toml') ? await inProject(file, told) : await inList(file, told);
    if (place) return place;
  }
  return undefined;
}

async function lineAt(file: string, position: number): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.slice(0, position).split('\n').length;
}

async function inList(file: string, told: string): Promise<Place | undefined> {
  const lines = await readRequirementLines(file);
  const found = lines.find(({ text }) => mentions(told, nameOf(text)));
  return found && { file: found.file, line: found.line };
}

async function inProject(file: string, told: string): Promise<Place | undefined> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const index = lines.findIndex((line) => {
    const listed = /^\s*(?:dependencies\s*=\s*\[)?\s*["']([^"']+)["']\s*[,\]]/.exec(line)?.[1];
    return listed !== undefined && mentions(told, nameOf(listed));
  });
  return index === -1 ? undefined : { file, line: index + 1 };
}

function mentions(told: string, name: string | undefined): boolean {
  if (!name) return false;
  const pattern = name.replace(/-/g, '[-_.]+');
  return new RegExp(`(^|[^\\w.-])${pattern}($|[^\\w-])`, 'im').test(told);
}
