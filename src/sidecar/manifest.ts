import { readFile } from 'node:fs/promises';
import { UserError } from '../shared/errors.ts';
import type * as z from '../shared/zod.ts';
import { contradictions, type Problem } from './manifest-consistency.ts';
import { manifestSchema } from './manifest-schema.ts';
import { type Manifest, SCHEMA_VERSION } from './manifest-types.ts';
import { putManifest } from './put-manifest.ts';

// Loading this module loads zod (90 ms unbundled). Types and proofs alone are in `manifest-types.ts`.
export { manifestJsonSchema } from './manifest-schema.ts';

/** Problems named in one message; a wrong file can have one for each of its thousands of entries. */
const MOST_PROBLEMS = 5;
const LONGEST_VALUE = 80;

/**
 * Reads and checks the manifest at `file`. Throws `manifest-missing`, `manifest-newer`, `manifest-invalid` (its shape,
 * with JSON path, found and expected), `manifest-inconsistent` (it contradicts itself: damaged or tampered with).
 */
export async function readManifest(file: string): Promise<Manifest> {
  return parseManifest(await readText(file), file);
}

/** Reads the text of a manifest; `file` is only named in the errors, which are those of `readManifest`. */
export function parseManifest(text: string, file: string): Manifest {
  const value = parseJson(text.replace(/^\uFEFF/, ''), file);
  refuseNewer(value, file);
  return checkedManifest(value, file);
}

/** Checks `manifest` and writes it to `file`, as `putManifest` does. Throws like `readManifest`. */
export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  await putManifest(file, checkedManifest(manifest, file));
}

/** `value`, if it is a manifest; `file` is only named in the errors, which are those of `readManifest`. */
export function checkedManifest(value: unknown, file: string): Manifest {
  const result = manifestSchema.safeParse(value);
  if (!result.success)
    throw invalid(
      file,
      result.error.issues.map((issue) => describe(issue, value)),
    );
  const problems = contradictions(result.data);
  if (problems.length === 0) return result.data;
  throw new UserError('manifest-inconsistent', `The manifest contradicts itself: ${list(problems)}.`, {
    place: { file },
    hint: 'It was changed by hand or damaged. Take the one that build-backend wrote with the archive.',
  });
}

function describe(issue: z.core.$ZodIssue, value: unknown): Problem {
  const path = issue.path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`),
    '',
  );
  return {
    path: path || 'the whole',
    message: `found ${shown(at(value, issue.path))}, expected ${expectation(issue)}`,
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'unrecognized_keys':
      return `no key ${issue.keys.map((key) => `'${key}'`).join(', ')}`;
    case 'invalid_format':
      return issue.pattern ? `text like ${issue.pattern}` : issue.format;
    default:
      return issue.message;
  }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function list(problems: readonly Problem[]): string {
  const shownOnes = problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => `${path}: ${message}`);
  const more = problems.length - shownOnes.length;
  return [...shownOnes, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR') throw error;
    throw new UserError('manifest-missing', `There is no manifest '${file}'.`, {
      hint: 'build-backend writes it beside the archive, with the ending .sidecar.json.',
      cause: error,
    });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(
      file,
      [{ path: 'the whole', message: `it is not JSON: ${(error as Error).message}` }],
      error,
    );
  }
}

function refuseNewer(value: unknown, file: string): void {
  const version = at(value, ['schemaVersion']);
  if (typeof version !== 'number' || version <= SCHEMA_VERSION) return;
  throw new UserError(
    'manifest-newer',
    `The manifest has schema version ${version}; this version of the actions knows ${SCHEMA_VERSION}.`,
    { place: { file }, hint: 'Use the same version of sidecar-actions in all jobs.' },
  );
}

function invalid(file: string, problems: readonly Problem[], cause?: unknown): UserError {
  return new UserError('manifest-invalid', `This is not a manifest: ${list(problems)}.`, {
    place: { file },
    hint: 'Give the file that build-backend wrote, with the ending .sidecar.json.',
    cause,
  });
}
