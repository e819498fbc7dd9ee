import type { Readable } from 'node:stream';

/** A longer line is cut at its front, in characters. */
const LONGEST_LINE = 32 * 1024 * 1024;

/**
 * Calls `onLine` for each line of `stream` (UTF-8) as it arrives, without its ending: LF, CRLF, or the lone CR
 * of progress bars. A last line without an ending counts. `node:readline` would also split at U+2028 and U+2029,
 * which may stand inside JSON.
 */
export function eachLine(stream: Readable, onLine: (line: string) => void): void {
  let line = '';
  // A CR at the end of a chunk: whether it is half of a CRLF shows in the next one.
  let held = '';
  const take = (text: string) => {
    const [rest = '', ...starts] = text.split(/\r\n|\n|\r/);
    line += rest;
    for (const start of starts) {
      onLine(line);
      line = start;
    }
    if (line.length > LONGEST_LINE) line = line.slice(-LONGEST_LINE / 2);
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
