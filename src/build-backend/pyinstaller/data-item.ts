import { UserError } from '../../shared/errors.ts';

/** A line of `add-data` or `add-binary`. */
export interface DataItem {
  /** A file, a folder or a glob. */
  source: string;
  /** A folder in the bundle; `.` is its top. */
  destination: string;
}

/**
 * Reads `source:destination`; the colon of a Windows drive belongs to the source.
 * Throws `input-invalid` for a line of another form or a destination outside of the bundle.
 */
export function parseDataItem(input: string, line: string): DataItem {
  const parts = /^((?:[A-Za-z]:(?=[\\/]))?[^:]+):([^:]+)$/.exec(line)?.slice(1) ?? [];
  const [source, destination] = parts.map((part) => part.trim());
  if (!source || !destination) throw badLine(input, line, `expected 'source:destination'`);
  const folder = destination.replaceAll('\\', '/');
  if (folder.startsWith('/') || folder.split('/').includes('..')) {
    throw badLine(input, line, 'the destination must be a folder inside the bundle');
  }
  return { source, destination: folder };
}

function badLine(input: string, line: string, reason: string): UserError {
  return new UserError('input-invalid', `The input '${input}' has the line '${line}': ${reason}.`, {
    hint: `Write for example '${input}: notes/data:notes/data', with '/' on every platform ('.' is the top of the bundle).`,
    exitCode: 2,
  });
}
