import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { unreadable } from '../../version-sync/text-file.ts';
import type { ConfigText } from './config-text.ts';
import { containerAt, type Located, scalarAt } from './located.ts';

/** What is being read. */
interface Reading {
  text: ConfigText;
  document: Document;
}

/** A YAML file with the place of every key; merge keys (`<<`) are followed. Throws `version-file-invalid`. */
export function locatedYaml(text: ConfigText): Located {
  const document = parseDocument(text.file.text, { merge: true });
  const [error] = document.errors;
  if (error) {
    const problem = error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '';
    throw unreadable(text.file, error.pos[0], problem.charAt(0).toLowerCase() + problem.slice(1));
  }
  return locate({ text, document }, document.contents, 0);
}

/** `given` with the place of the character at `start`: its key, or itself in a list. */
function locate(reading: Reading, given: unknown, start: number): Located {
  const node = isAlias(given) ? given.resolve(reading.document) : given;
  const place = reading.text.at(start);
  if (isMap(node)) return containerAt(place, 'object', keysOf(reading, node.items, start));
  if (!isSeq(node)) return scalarAt(place, isScalar(node) ? node.value : null);
  const items = node.items.map((item, index): [string, Located] => [
    String(index),
    locate(reading, item, startOf(item, start)),
  ]);
  return containerAt(place, 'list', new Map(items));
}

/** The keys of a map; its own come before those that it merges in. */
function keysOf(reading: Reading, items: readonly Pair[], start: number): Map<string, Located> {
  const entries = items.map(({ key, value }): { key: unknown; value: Located } => ({
    key,
    value: locate(reading, value, startOf(key, start)),
  }));
  const own = entries.filter(({ key }) => !isMergeKey(key));
  const inherited = entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergedIn(value));
  // Of several that are merged in, the first counts.
  return new Map([
    ...inherited.reverse(),
    ...own.map(({ key, value }): [string, Located] => [nameOf(key), value]),
  ]);
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** The keys that `<<: *name` or `<<: [*a, *b]` brings in. */
function mergedIn(node: Located): [string, Located][] {
  return node.kind === 'list' ? [...node.children.values()].flatMap(mergedIn) : [...node.children];
}

/** With the option `merge`, the key `<<` is a symbol or the text itself. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (key.value === '<<' || typeof key.value === 'symbol');
}

function startOf(node: unknown, fallback: number): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : fallback;
}
