import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { unreadable } from '../../version-sync/text-file.ts';
import type { ConfigText } from './config-text.ts';
import { containerAt, type Located, scalarAt } from './located.ts';

/** A YAML file with the place of every key; merge keys (`<<`) are followed. Throws `version-file-invalid`. */
export function locatedYaml(text: ConfigText): Located {
  const document = parseDocument(text.file.text, { merge: true });
  const [error] = document.errors;
  if (error) {
    const problem = error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '';
    throw unreadable(text.file, error.pos[0], problem.charAt(0).toLowerCase() + problem.slice(1));
  }
  const locate = (given: unknown, start: number): Located => {
    const node = isAlias(given) ? given.resolve(document) : given;
    const place = text.at(start);
    if (isMap(node)) return containerAt(place, 'object', mapOf(node.items, start));
    if (isSeq(node)) {
      const items = node.items.map((item, index): [string, Located] => [
        String(index),
        locate(item, startOf(item, start)),
      ]);
      return containerAt(place, 'list', new Map(items));
    }
    return scalarAt(place, isScalar(node) ? node.value : null);
  };
  const mapOf = (items: readonly Pair[], start: number): Map<string, Located> => {
    const own = new Map<string, Located>();
    const inherited = new Map<string, Located>();
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      const located = locate(value, startOf(key, start));
      if (!isMergeKey(key)) own.set(name, located);
      else
        for (const [inner, kept] of mergedIn(located)) if (!inherited.has(inner)) inherited.set(inner, kept);
    }
    return new Map([...inherited, ...own]);
  };
  return locate(document.contents, 0);
}

/** The keys that `<<: *name` or `<<: [*a, *b]` brings in. */
function mergedIn(node: Located): [string, Located][] {
  return node.kind === 'list' ? [...node.children.values()].flatMap(mergedIn) : [...node.children];
}

/** With the option `merge`, the key `<<` is a symbol or the text itself. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (key.value === '<<' || typeof key.value === 'symbol') && key.source !== '"<<"';
}

function startOf(node: unknown, fallback: number): number {
  return (node as Node | null)?.range?.[0] ?? fallback;
}
