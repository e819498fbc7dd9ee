import type { Place } from '../../shared/errors.ts';

/** A value of a configuration with the place of its key (of an item of a list: its own). */
export interface Located {
  place: Place;
  kind: 'object' | 'list' | 'scalar';
  /** A scalar's value. */
  scalar?: unknown;
  /** By key; of a list by position, from `0`. */
  children: ReadonlyMap<string, Located>;
}

/** A text, number or the like at `place`. */
export function scalarAt(place: Place, scalar: unknown): Located {
  return { place, kind: 'scalar', scalar, children: new Map() };
}

/** An object or a list. */
export function containerAt(
  place: Place,
  kind: 'object' | 'list',
  children: ReadonlyMap<string, Located>,
): Located {
  return { place, kind, children };
}

/** A plain value all of which stands at `place`. */
export function locatedAt(place: Place, value: unknown): Located {
  if (typeof value !== 'object' || value === null) return scalarAt(place, value);
  const children = Object.entries(value).map(([key, inner]): [string, Located] => [
    key,
    locatedAt(place, inner),
  ]);
  return containerAt(place, Array.isArray(value) ? 'list' : 'object', new Map(children));
}

/** The plain value, as a parser without places would give it. */
export function plain({ kind, scalar, children }: Located): unknown {
  if (kind === 'scalar') return scalar;
  if (kind === 'list') return [...children.values()].map(plain);
  return Object.fromEntries([...children].map(([key, value]) => [key, plain(value)]));
}

/** The value at `path`, or undefined. */
export function locatedIn(node: Located | undefined, path: readonly string[]): Located | undefined {
  let found = node;
  for (const key of path) found = found?.children.get(key);
  return found;
}

/** The place of the value at `path`; of one that is not there, that of the nearest above it. */
export function nearestPlace(node: Located, path: readonly string[]): Place {
  let found = node;
  for (const key of path) {
    const next = found.children.get(key);
    if (!next) break;
    found = next;
  }
  return found.place;
}

/**
 * `child` laid over `parent` as electron-builder does it: objects key by key, lists one after the other without what
 * stands twice, and of anything else the child's, unless that is unset.
 */
export function merged(parent: Located, child: Located): Located {
  if (parent.kind === 'list' && child.kind === 'list') return joined(parent, child);
  if (parent.kind !== 'object' || child.kind !== 'object') return child;
  const children = new Map(parent.children);
  for (const [key, value] of child.children) {
    const before = children.get(key);
    children.set(key, before ? merged(before, value) : value);
  }
  return containerAt(child.place, 'object', children);
}

function joined(parent: Located, child: Located): Located {
  const seen = new Map<string, Located>();
  for (const item of [...parent.children.values(), ...child.children.values()]) {
    const key = JSON.stringify(plain(item));
    if (!seen.has(key)) seen.set(key, item);
  }
  const items = [...seen.values()].map((item, index): [string, Located] => [String(index), item]);
  return containerAt(child.place, 'list', new Map(items));
}
