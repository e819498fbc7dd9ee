import { unreadable } from '../text-file.ts';
import type { JsonText, Scanner } from './json.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  0: '\0',
};
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;
const STRICT_ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Reads the string at the scanner, which stands at its opening quote. */
export function readString(scanner: Scanner): JsonText {
  const start = scanner.at + 1;
  const escaped = skipString(scanner);
  const end = scanner.at - 1;
  const raw = scanner.text.slice(start, end);
  return { kind: 'text', value: escaped ? unescaped(raw) : raw, start, end };
}

/** Goes past the string at the scanner; whether something in it is escaped. */
export function skipString(scanner: Scanner): boolean {
  const { text, relaxed } = scanner;
  const quote = text.charCodeAt(scanner.at);
  let at = scanner.at + 1;
  let escaped = false;
  for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
    if (Number.isNaN(code) || isLineEnd(code)) {
      throw unreadable(scanner.file, scanner.at, 'this string has no closing quote');
    }
    if (code === 0x5c) {
      escaped = true;
      at += escapeLength(scanner, at);
    } else if (code < 0x20 && !relaxed) {
      throw unreadable(scanner.file, at, 'a control character must be escaped in a string');
    } else {
      at += 1;
    }
  }
  scanner.at = at + 1;
  return escaped;
}

function escapeLength({ file, text, relaxed }: Scanner, at: number): number {
  if (relaxed) return text.startsWith('\r\n', at + 1) ? 3 : 2;
  STRICT_ESCAPE.lastIndex = at;
  const [found] = STRICT_ESCAPE.exec(text) ?? [];
  if (!found) throw unreadable(file, at, 'there is no such escape sequence in JSON');
  return found.length;
}

function unescaped(raw: string): string {
  return raw.replace(ESCAPE, (_, unicode?: string, byte?: string, letter = '') => {
    const hex = unicode ?? byte;
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return /^[\r\n\u2028\u2029]/.test(letter) ? '' : (ESCAPES[letter] ?? letter);
  });
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
