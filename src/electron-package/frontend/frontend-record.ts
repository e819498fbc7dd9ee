import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import * as z from '../../shared/zod.ts';
import { readFrontend } from './frontend-tree.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const record = z.object({
  schemaVersion: z.literal(1),
  /** Of what it was built from, see `sourceDigest`. */
  source: digest,
  /** Of what was built, see `readFrontend`. */
  digest,
  files: z.int().min(1),
  /** Bytes. */
  size: z.int().min(0),
});

/** What an artifact says about the built frontend in it. */
export type FrontendRecord = z.infer<typeof record>;

/** The file with the record, and the folder with the built frontend, in an artifact. */
export const RECORD = 'frontend.json';
export const CONTENT = 'frontend';

/** Writes the record into `folder`. */
export async function writeRecord(folder: string, content: FrontendRecord): Promise<string> {
  const file = join(folder, RECORD);
  await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`);
  return file;
}

/**
 * The record of the artifact `name`, downloaded into `folder`, whose files are those that it tells of. Throws
 * `frontend-artifact-invalid`, `frontend-changed`.
 */
export async function checkedRecord(
  folder: string,
  name: string,
  host: Pick<Host, 'platform' | 'signal'>,
): Promise<FrontendRecord> {
  const text = await readFile(join(folder, RECORD), 'utf8').catch(() => undefined);
  if (text === undefined) throw invalid(name, `it has no ${RECORD}`);
  const found = parse(text, name);
  const tree = await readFrontend(join(folder, CONTENT), host);
  if (tree.digest !== found.digest) throw changed(name, found, tree);
  return found;
}

function parse(text: string, name: string): FrontendRecord {
  try {
    return record.parse(JSON.parse(text));
  } catch (cause) {
    throw invalid(name, `its ${RECORD} cannot be understood`, cause);
  }
}

function invalid(name: string, why: string, cause?: unknown): UserError {
  return new UserError(
    'frontend-artifact-invalid',
    `The artifact '${name}' was not made by 'mode: frontend': ${why}.`,
    {
      hint: "Build it with 'mode: frontend'. An artifact of another origin can be downloaded in a step before, and given as 'frontend: <folder>'.",
      cause,
    },
  );
}

function changed(
  name: string,
  expected: FrontendRecord,
  found: { digest: string; files: unknown[] },
): UserError {
  return new UserError(
    'frontend-changed',
    `The frontend in the artifact '${name}' is not what was built: it has ${found.files.length} files and the digest ${found.digest}, built were ${expected.files} files with ${expected.digest}.`,
    { hint: 'Something has replaced the artifact after it was uploaded. Run the job that builds it again.' },
  );
}
