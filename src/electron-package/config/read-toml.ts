import type { AST } from 'toml-eslint-parser';
import { readToml } from '../../version-sync/files/toml.ts';
import type { ConfigText } from './config-text.ts';
import { type Located, scalarAt } from './located.ts';

interface Growing extends Located {
  children: Map<string, Located>;
}

/** A TOML file with the place of every key. Throws `version-file-invalid`. */
export function locatedToml(text: ConfigText): Located {
  const toml = readToml(text.file);
  const root = growing(text.at(0), 'object');
  const entries = [
    ...toml.tables.map(({ path, end }) => ({ path, start: end, node: undefined })),
    ...[...toml.values.values()].map(({ path, node }) => ({
      path,
      start: keyStart(node) + toml.shift,
      node,
    })),
  ];
  for (const { path, start, node } of entries.sort((a, b) => a.path.length - b.path.length)) {
    const parent = path.slice(0, -1).reduce((above: Growing, key, index) => {
      return childOf(
        above,
        String(key),
        typeof path[index + 1] === 'number' ? 'list' : 'object',
        text.at(start),
      );
    }, root);
    const key = String(path.at(-1));
    if (node && node.type === 'TOMLValue')
      parent.children.set(key, scalarAt(text.at(start), plainValue(node)));
    else childOf(parent, key, node?.type === 'TOMLArray' ? 'list' : 'object', text.at(start));
  }
  return root;
}

function childOf(parent: Growing, key: string, kind: 'object' | 'list', place: Located['place']): Growing {
  const present = parent.children.get(key);
  if (present && present.kind !== 'scalar') return present as Growing;
  const made = growing(place, kind);
  parent.children.set(key, made);
  return made;
}

function growing(place: Located['place'], kind: 'object' | 'list'): Growing {
  return { place, kind, children: new Map() };
}

/** A value's key, or the value itself in an array. */
function keyStart(node: AST.TOMLContentNode): number {
  return node.parent.type === 'TOMLKeyValue' ? node.parent.key.range[0] : node.range[0];
}

/** TOML's dates are the only values that are no plain ones. */
function plainValue(node: AST.TOMLValue): unknown {
  return node.value instanceof Date ? node.value.toISOString() : node.value;
}
