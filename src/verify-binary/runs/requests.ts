import { UserError } from '../../shared/errors.ts';
import { invalid } from '../../shared/invalid-input.ts';

/** One line of the input `requests`. */
export interface WantedRequest {
  method: string;
  path: string;
  status: number;
}

const LINE = /^([A-Z]+)\s+(\/\S*)\s+([1-5]\d\d)$/;

/** Reads `GET /path 200`. Throws `input-invalid`. */
export function parseRequest(line: string): WantedRequest {
  const [, method, path, status] = LINE.exec(line) ?? [];
  if (method === undefined || path === undefined || status === undefined) {
    throw invalid('requests', line, "lines such as 'GET /api/items 200'");
  }
  return { method, path, status: Number(status) };
}

/** Reads `NAME=value`. Throws `input-invalid`. */
export function parseVariable(line: string): [name: string, value: string] {
  const [, name, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined)
    throw invalid('env', line, "lines such as 'LOG_LEVEL=debug'");
  return [name, value];
}

/** What `read` gives for each line; the problems of all of them go to `problems`. */
export function readLines<T>(lines: readonly string[], read: (line: string) => T, problems: Error[]): T[] {
  return lines.flatMap((line) => {
    try {
      return [read(line)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return [];
    }
  });
}
