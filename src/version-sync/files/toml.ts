import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Spelling, Spot } from '../finding.ts';
import { type TextFile, unreadable } from '../text-file.ts';

/** A value of a TOML file. */
export interface TomlValue {
  /** Keys from the top; positions in arrays (also of `[[tables]]`) as numbers. */
  path: readonly (string | number)[];
  /** The text of a string, undefined for any other value. */
  text: string | undefined;
  node: AST.TOMLContentNode;
  /** Offsets of what stands between the quotes of a string; of the whole value otherwise. */
  start: number;
  end: number;
}

/** A TOML file by its keys. */
export interface Toml {
  file: TextFile;
  /** How far the parser's offsets are from the file's: 1 after a byte order mark. */
  shift: number;
  values: ReadonlyMap<string, TomlValue>;
  /** The headers of tables, such as `[tool.hatch]`: their keys, and the offset behind the last one. */
  tables: readonly { path: readonly (string | number)[]; end: number }[];
}

/** Reads `file` with the place of each value. Throws `version-file-invalid` with line and column, also for duplicate keys. */
export function readToml(file: TextFile): Toml {
  const shift = file.text.startsWith('\uFEFF') ? 1 : 0;
  const values = new Map<string, TomlValue>();
  const add = (path: readonly (string | number)[], node: AST.TOMLContentNode) => {
    values.set(tomlKey(path), tomlValue(path, node, shift));
    if (node.type === 'TOMLInlineTable') for (const item of node.body) addPair(path, item);
    if (node.type === 'TOMLArray')
      for (const [index, item] of node.elements.entries()) add([...path, index], item);
  };
  const addPair = (path: readonly (string | number)[], { key, value }: AST.TOMLKeyValue) =>
    add([...path, ...key.keys.map(nameOf)], value);
  const tables: { path: readonly (string | number)[]; end: number }[] = [];
  for (const node of parse(file, shift).body[0].body) {
    if (node.type === 'TOMLKeyValue') {
      addPair([], node);
      continue;
    }
    tables.push({ path: node.resolvedKey, end: node.key.range[1] + shift });
    for (const pair of node.body) addPair(node.resolvedKey, pair);
  }
  return { file, shift, values, tables };
}

/** The value at a path. */
export function tomlAt(toml: Toml, ...path: readonly (string | number)[]): TomlValue | undefined {
  return toml.values.get(tomlKey(path));
}

/** The string at a path, or undefined if there is none. */
export function tomlText(toml: Toml, ...path: readonly (string | number)[]): string | undefined {
  return tomlAt(toml, ...path)?.text;
}

/** The string at a path as a place of the version; undefined if there is none. */
export function tomlSpot(
  toml: Toml,
  path: readonly (string | number)[],
  spelling: Spelling,
): Spot | undefined {
  const value = tomlAt(toml, ...path);
  if (value?.text === undefined) return undefined;
  const { start, end, text } = value;
  return { kind: 'spot', file: toml.file, key: path.join('.'), start, end, found: text, spelling };
}

/** Whether there is a table or a value at a path. */
export function hasToml(toml: Toml, ...path: readonly string[]): boolean {
  const key = tomlKey(path);
  const below = `${key}${SEPARATOR}`;
  return toml.values.has(key) || [...toml.values.keys()].some((other) => other.startsWith(below));
}

/** The strings of the array at a path; a single string counts as an array of one. */
export function tomlTexts(toml: Toml, ...path: readonly string[]): string[] {
  const value = tomlAt(toml, ...path);
  if (value?.text !== undefined) return [value.text];
  if (value?.node.type !== 'TOMLArray') return [];
  return value.node.elements.flatMap((_, index) => tomlText(toml, ...path, index) ?? []);
}

/** Between the keys of a path: a character that a TOML file cannot hold. */
const SEPARATOR = '\u0000';

function tomlKey(path: readonly (string | number)[]): string {
  return path.join(SEPARATOR);
}

function parse(file: TextFile, shift: number): AST.TOMLProgram {
  try {
    return parseTOML(file.text.slice(shift));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw unreadable(file, error.index + shift, lowerFirst(error.message));
  }
}

function tomlValue(path: readonly (string | number)[], node: AST.TOMLContentNode, shift: number): TomlValue {
  const [start, end] = [node.range[0] + shift, node.range[1] + shift];
  if (node.type !== 'TOMLValue' || node.kind !== 'string') return { path, text: undefined, node, start, end };
  const quote = node.multiline ? 3 : 1;
  return { path, text: node.value, node, start: start + quote, end: end - quote };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
