import type { Readable } from 'node:stream';

/** A longer line loses its front, in characters. */
const LONGEST_LINE = 32 * 1024 * 1024;

/**
 * Calls `onLine` for each line of `stream` (UTF-8) as it arrives, without its ending: LF, CRLF, or the lone CR
 * of progress bars. A last line without an ending counts. `node:readline` would also split at U+2028 and U+2029,
 * which may stand inside JSON. Of a line with more than `longest` characters, only its last ones are given:
 * the half of `longest` at least.
 */
export function eachLine(stream: Readable, onLine: (line: string) => void, longest = LONGEST_LINE): void {
  let line = '';
  // A CR at the end of a chunk: whether it is half of a CRLF shows in the next one.
  let held = '';
  const add = (text: string) => {
    line += text;
    if (line.length > longest) line = line.slice(-longest / 2);
  };
  const take = (text: string) => {
    const [rest = '', ...starts] = text.split(/\r\n|\n|\r/);
    add(rest);
    for (const start of starts) {
      onLine(line);
      line = '';
      add(start);
    }
  };
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    take(held ? text.slice(0, -1) : text);
  });
  stream.on('end', () => {
    take(held);
    if (line) onLine(line);
  });
}
