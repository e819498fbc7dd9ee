import { readFile } from 'node:fs/promises';
import type { Host } from '../shared/host.ts';

/** A string literal with a backslash between two names: `'app\\data'`, `r"app\data"`. */
const HARD_SEPARATOR = /(['"])(?=[^'"\n]*[\w.]\\{1,2}[\w.])(?![^'"\n]*\\[nrt0x"'])[^'"\n]*\1/;

/** Warns of each line of a spec that separates folders with a backslash: such a spec works on Windows only. */
export async function reportSeparators(spec: string, host: Pick<Host, 'annotate'>): Promise<void> {
  const lines = (await readFile(spec, 'utf8')).split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const literal = HARD_SEPARATOR.exec(line.replace(/#.*$/, ''))?.[0];
    if (!literal) continue;
    host.annotate(
      'warning',
      `The spec has ${literal}: '\\' separates folders on Windows only. Write '/', which works everywhere.`,
      {
        file: spec,
        line: index + 1,
      },
    );
  }
}
