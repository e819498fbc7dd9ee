import { readFile } from 'node:fs/promises';
import type { Host } from '../shared/host.ts';

/** A comment, or a string literal with its prefix and what is between its quotes. */
const TOKEN = /#.*|([bfru]{0,2})(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)")/gi;
/** What only patterns have; `*` is in globs too. */
const PATTERN = /[+?()[\]{}|^$]/;
/** In a raw literal one backslash; a single letter after it is rather a pattern's `\d` than a folder. */
const RAW_SEPARATOR = /[\w.]\\{1,2}(?:\w{2,}|\*)/;
/** Elsewhere two, or one before a letter that makes no escape: Python leaves that as it is. */
const SEPARATOR = /[\w.](?:\\\\[\w.*]|\\(?![abfnrtvxNuU0-7])\w{2,})/;

/** Warns of each line of a spec that separates folders with a backslash: such a spec works on Windows only. */
export async function reportSeparators(spec: string, host: Pick<Host, 'annotate'>): Promise<void> {
  const lines = (await readFile(spec, 'utf8')).split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const literal = hardSeparator(line);
    if (literal === undefined) continue;
    host.annotate(
      'warning',
      `The spec has ${literal}: '\\' separates folders on Windows only. Write '/', which works everywhere.`,
      { file: spec, line: index + 1 },
    );
  }
}

/** The first literal of a line that separates names with a backslash: `'app\\\\data'`, `r"app\data"`. */
function hardSeparator(line: string): string | undefined {
  for (const [token, prefix = '', single, double] of line.matchAll(TOKEN)) {
    const body = single ?? double ?? '';
    const separator = /r/i.test(prefix) ? RAW_SEPARATOR : SEPARATOR;
    if (!PATTERN.test(body) && separator.test(body)) return token;
  }
  return undefined;
}
