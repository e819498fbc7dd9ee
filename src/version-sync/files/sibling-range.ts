import type { Range } from '../finding.ts';

/** One whole version after `^`, `~` or `=`. Anything else (`*`, `1.x`, `>=1.2.0 <2`, `file:…`) holds no exact version. */
const RANGE = /^((?:workspace:|npm:)?(?:[~^]|==?)?\s*)\d+\.\d+\.\d+[\w.+-]*$/;

/** Where the version stands in a range that a package asks of its sibling, counted from `offset`; undefined if nowhere. */
export function versionInRange(range: string, offset: number): Range | undefined {
  const [, before] = RANGE.exec(range) ?? [];
  return before === undefined ? undefined : { start: offset + before.length, end: offset + range.length };
}
