import { type TextFile, unreadable } from '../text-file.ts';
import { readString, skipString } from './json-string.ts';

/** `json` as the standard has it, or `json5` (comments, single quotes, bare keys, trailing commas), which includes it. */
export type Dialect = 'json' | 'json5';

export interface JsonText {
  kind: 'text';
  value: string;
  /** Offsets of the text between the quotes. */
  start: number;
  end: number;
}

/** An object by its keys, or an array by its positions. */
export interface JsonObject {
  kind: 'object';
  entries: Map<string, JsonNode>;
  /** Offsets of the keys; empty for an array. */
  keys: Map<string, number>;
  array: boolean;
  start: number;
}

/** A number, `true`, `false` or `null`, only checked; or a value that was not wanted, which has no place. */
export interface JsonOther {
  kind: 'other';
  start?: number;
  end?: number;
}

/** A value of a JSON file. What was not wanted is left out. */
export type JsonNode = JsonText | JsonObject | JsonOther;

/** Whether the value at this path (keys from the top) is wanted. */
export type Wanted = (path: readonly string[]) => boolean;

/** Where the reading of one file stands. */
export interface Scanner {
  file: TextFile;
  text: string;
  at: number;
  relaxed: boolean;
  wanted: Wanted;
  /** Keys from the top to the value that is read. */
  path: string[];
}

const MAX_DEPTH = 500;
const OTHER: JsonOther = { kind: 'other' };
// Sticky: each is tried exactly where the scanner stands.
const RELAXED_SPACE = /(?:\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w$.+-])/y;
const RELAXED_SCALAR =
  /(?:true|false|null|[+-]?(?:0[xX][\da-fA-F]+|Infinity|NaN|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?))(?![\w$.+-])/y;
const BARE_KEY = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;

/**
 * Reads a JSON or JSON5 file with the place of every text in it; one pass, so that a lock file of many megabytes
 * takes a fraction of a second. Throws `version-file-invalid` with line and column, also for a key that stands twice.
 */
export function readJson(file: TextFile, dialect: Dialect, wanted: Wanted = () => true): JsonNode {
  const at = file.text.startsWith('\uFEFF') ? 1 : 0;
  const scanner: Scanner = { file, text: file.text, at, relaxed: dialect === 'json5', wanted, path: [] };
  skipSpace(scanner);
  const value = readValue(scanner, true);
  skipSpace(scanner);
  if (scanner.at < scanner.text.length) throw unexpected(scanner, 'the end of the file');
  return value;
}

/** The value below `node` at `keys`, or undefined. */
function jsonAt(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let found = node;
  for (const key of keys) found = found?.kind === 'object' ? found.entries.get(key) : undefined;
  return found;
}

/** The text below `node` at `keys`, or undefined if there is none. */
export function jsonText(node: JsonNode | undefined, ...keys: readonly string[]): JsonText | undefined {
  const found = jsonAt(node, ...keys);
  return found?.kind === 'text' ? found : undefined;
}

/** The entries of the object below `node` at `keys`; none if there is no such object. */
export function jsonEntries(
  node: JsonNode | undefined,
  ...keys: readonly string[]
): Iterable<[string, JsonNode]> {
  const found = jsonAt(node, ...keys);
  return found?.kind === 'object' ? found.entries : [];
}

function readValue(scanner: Scanner, keep: boolean): JsonNode {
  if (scanner.path.length > MAX_DEPTH)
    throw unreadable(scanner.file, scanner.at, 'this is nested too deeply');
  const letter = scanner.text[scanner.at];
  if (letter === '{') return readObject(scanner, keep);
  if (letter === '[') return readArray(scanner, keep);
  if (isQuote(scanner, letter)) {
    if (keep) return readString(scanner);
    skipString(scanner);
    return OTHER;
  }
  const start = scanner.at;
  if (!skip(scanner, scanner.relaxed ? RELAXED_SCALAR : SCALAR)) throw unexpected(scanner, 'a value');
  return keep ? { kind: 'other', start, end: scanner.at } : OTHER;
}

function readObject(scanner: Scanner, keep: boolean): JsonNode {
  const open = scanner.at;
  const entries = new Map<string, JsonNode>();
  const keys = new Map<string, number>();
  readItems(scanner, '}', () => {
    const start = scanner.at;
    const key = readKey(scanner, keep);
    skipSpace(scanner);
    if (scanner.text[scanner.at] !== ':') throw unexpected(scanner, "':'");
    scanner.at += 1;
    skipSpace(scanner);
    scanner.path.push(key);
    const kept = keep && scanner.wanted(scanner.path);
    if (kept && entries.has(key))
      throw unreadable(scanner.file, start, `the key '${key}' stands twice in one object`);
    const value = readValue(scanner, kept);
    if (kept) {
      entries.set(key, value);
      keys.set(key, start);
    }
    scanner.path.pop();
  });
  return keep ? { kind: 'object', entries, keys, array: false, start: open } : OTHER;
}

function readArray(scanner: Scanner, keep: boolean): JsonNode {
  const start = scanner.at;
  const entries = new Map<string, JsonNode>();
  readItems(scanner, ']', () => {
    const key = String(entries.size);
    scanner.path.push(key);
    const value = readValue(scanner, keep);
    if (keep) entries.set(key, value);
    scanner.path.pop();
  });
  return keep ? { kind: 'object', entries, keys: new Map(), array: true, start } : OTHER;
}

/** Reads what stands between an opening bracket and `close`, separated by commas. */
function readItems(scanner: Scanner, close: string, readItem: () => void): void {
  scanner.at += 1;
  skipSpace(scanner);
  for (let first = true; scanner.text[scanner.at] !== close; first = false) {
    if (!first) {
      if (scanner.text[scanner.at] !== ',') throw unexpected(scanner, `',' or '${close}'`);
      scanner.at += 1;
      skipSpace(scanner);
      if (scanner.relaxed && scanner.text[scanner.at] === close) break;
    }
    readItem();
    skipSpace(scanner);
  }
  scanner.at += 1;
}

/** Reads a key; below a value that is not wanted its text does not matter and is not taken out. */
function readKey(scanner: Scanner, keep: boolean): string {
  const { text, at, relaxed } = scanner;
  if (isQuote(scanner, text[at])) {
    if (keep) return readString(scanner).value;
    skipString(scanner);
    return '';
  }
  if (relaxed && skip(scanner, BARE_KEY)) return text.slice(at, scanner.at);
  throw unexpected(scanner, relaxed ? 'a key' : 'a key in double quotes');
}

function isQuote({ relaxed }: Scanner, letter: string | undefined): boolean {
  return letter === '"' || (relaxed && letter === "'");
}

function skipSpace(scanner: Scanner): void {
  if (scanner.relaxed) {
    skip(scanner, RELAXED_SPACE);
    return;
  }
  while (isSpace(scanner.text.charCodeAt(scanner.at))) scanner.at += 1;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Goes past what `pattern` (sticky) finds where the scanner stands; whether it finds anything. */
function skip(scanner: Scanner, pattern: RegExp): boolean {
  pattern.lastIndex = scanner.at;
  const found = pattern.test(scanner.text);
  if (found) scanner.at = pattern.lastIndex;
  return found;
}

function unexpected(scanner: Scanner, expected: string): Error {
  const letter = scanner.text[scanner.at];
  const found = letter === undefined ? 'the file ends here' : `found ${JSON.stringify(letter)}`;
  return unreadable(scanner.file, scanner.at, `${found}, expected ${expected}`);
}
