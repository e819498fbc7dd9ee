import { LineCounter, parseDocument, stringify } from 'yaml';
import { UserError } from '../../shared/errors.ts';
import * as z from '../../shared/zod.ts';

const text = z.string().min(1);
const bytes = z.int().min(0);

/** What electron-updater reads of one file; it ignores what else is there, and so it is kept. */
const entry = z.looseObject({
  url: text,
  /** Base64. */
  sha512: text.exactOptional(),
  /** Hexadecimal SHA-256, from before sha512. */
  sha2: text.exactOptional(),
  size: bytes.exactOptional(),
  /** Bytes of a block map at the end of the file itself. */
  blockMapSize: bytes.exactOptional(),
});

/** A package that the web installer of NSIS downloads. */
const webPackage = z.looseObject({
  path: text,
  sha512: text,
  size: bytes.exactOptional(),
  blockMapSize: bytes.exactOptional(),
});

const sidecar = z.looseObject({ name: text, version: text, target: text, digest: text });

const schema = z.looseObject({
  version: text,
  files: z.array(entry).exactOptional(),
  path: text.exactOptional(),
  sha512: text.exactOptional(),
  sha2: text.exactOptional(),
  packages: z.record(z.string(), webPackage).nullish(),
  releaseDate: text.exactOptional(),
  sidecars: z.array(sidecar).exactOptional(),
});

/** One file that clients may download. */
export type UpdateEntry = z.infer<typeof entry>;
/** The backend inside the installers. A field of our own: electron-updater ignores what it does not know. */
export type SidecarNote = z.infer<typeof sidecar>;
/** The content of `latest*.yml`, with whatever else stands there. */
export type UpdateMetadata = z.infer<typeof schema>;

/**
 * Reads update metadata. `file` is for messages. Throws `update-metadata-invalid` with the line where YAML knows it:
 * not YAML, no version, no file, or a file without a hash (electron-updater refuses these too).
 */
export function parseUpdateMetadata(content: string, file: string): UpdateMetadata {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, version: '1.2' });
  const [problem] = document.errors;
  if (problem) {
    const { line } = lines.linePos(problem.pos[0]);
    throw invalid(file, `it is not YAML (${problem.message.split('\n')[0]})`, line);
  }
  const values: unknown = document.toJS();
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw invalid(file, describe(parsed.error));
  // The values themselves, whose keys stay in their order; zod's copy has those that it knows first.
  const metadata = values as UpdateMetadata;
  if (allEntries(metadata).length === 0) throw invalid(file, 'it names no file');
  const bare = allEntries(metadata).find(({ sha512, sha2 }) => sha512 === undefined && sha2 === undefined);
  if (bare) throw invalid(file, `'${bare.url}' has no sha512, without which no client installs it`);
  return metadata;
}

/** The text of `metadata`. The same values give the same text; dates stay text, as electron-builder writes them. */
export function formatUpdateMetadata(metadata: UpdateMetadata): string {
  // By YAML 1.1 a bare date is a date and `yes` is true, and so these are quoted: js-yaml in the updater knows dates.
  return stringify(metadata, { schema: 'yaml-1.1', lineWidth: 0, singleQuote: true });
}

/** Every file that a client may download by `metadata`: its list, or `path` where there is none, and web packages. */
export function allEntries(metadata: UpdateMetadata): UpdateEntry[] {
  const { files, path, sha512, sha2, packages } = metadata;
  const old: UpdateEntry[] =
    path === undefined
      ? []
      : [{ url: path, ...(sha512 !== undefined && { sha512 }), ...(sha2 !== undefined && { sha2 }) }];
  const web = Object.values(packages ?? {}).map(({ path: url, ...rest }): UpdateEntry => ({ url, ...rest }));
  return [...(files?.length ? files : old), ...web];
}

/** The file name that a client asks for. GitHub's and generic servers' paths are relative to the metadata. */
export function nameOf({ url }: Pick<UpdateEntry, 'url'>): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? url);
  } catch {
    return url;
  }
}

function describe({ issues: [issue] }: z.ZodError): string {
  const place = issue?.path.map(String).join('.') || 'the whole';
  return `'${place}' is not as it should be: ${issue?.message ?? 'unknown'}`;
}

function invalid(file: string, problem: string, line?: number): UserError {
  return new UserError('update-metadata-invalid', `'${file}' is no update metadata: ${problem}.`, {
    hint: 'electron-builder writes it; do not edit it by hand. Package again, or restore the file.',
    place: { file, ...(line !== undefined && { line }) },
  });
}
