import fc from 'fast-check';
import { BODY_EDITS } from './body-edits.ts';
import { apply, type Edit, type EditKind } from './edits.ts';
import type { Sources } from './sources.ts';
import { STRUCTURE_EDITS } from './structure-edits.ts';

/** Sources after some edits at once. */
export interface State {
  edits: Edit[];
  sources: Sources;
}

const MOST_EDITS = 4;
/** How often each kind of edit is made. */
const TIMES = 3;

/** States of edits that stay in their files: each kind three times, up to four edits of different files in one state. */
export function bodyStates(base: Sources, seed: number): State[] {
  const chance = chanceFrom(seed);
  const states: Edit[][] = [];
  for (const kind of shuffled(repeated(BODY_EDITS.filter(({ expected }) => expected === '1')), chance)) {
    const place = states.find((edits) => edits.length < MOST_EDITS && freeTargets(kind, edits).length > 0);
    const edits = place ?? [];
    edits.push(drawn(kind, edits, chance));
    if (!place) states.push(edits);
  }
  return states.map((edits) => stateOf(base, edits));
}

/** States with one edit of more than bodies (or that may be one), among none to two edits of bodies. */
export function structureStates(base: Sources, seed: number): State[] {
  const chance = chanceFrom(seed);
  const either = BODY_EDITS.filter(({ expected }) => expected === 'any');
  const sure = BODY_EDITS.filter(({ expected }) => expected === '1');
  return repeated([...STRUCTURE_EDITS, ...either]).map((kind) => {
    const edits = [drawn(kind, [], chance)];
    for (let more = chance(3); more > 0; more -= 1) {
      const free = sure.filter(
        (one) => freeTargets(one, edits).length > 0 && !one.targets.includes('app/main.py'),
      );
      const other = free[chance(free.length)];
      if (other && kind.expected === 'full') edits.unshift(drawn(other, edits, chance));
    }
    return stateOf(base, edits);
  });
}

function repeated(kinds: readonly EditKind[]): EditKind[] {
  return Array.from({ length: TIMES }, () => kinds).flat();
}

function freeTargets(kind: EditKind, edits: readonly Edit[]): string[] {
  return kind.targets.filter((target) => !edits.some((edit) => edit.target === target));
}

function drawn(kind: EditKind, edits: readonly Edit[], chance: Chance): Edit {
  const free = freeTargets(kind, edits);
  return { kind, target: free[chance(free.length)] ?? '', seed: chance(2 ** 30) };
}

function stateOf(base: Sources, edits: Edit[]): State {
  return { edits, sources: edits.reduce(apply, base) };
}

/** A number from 0, below `limit`. */
type Chance = (limit: number) => number;

function chanceFrom(seed: number): Chance {
  const numbers = fc.sample(fc.nat({ max: 2 ** 30 }), { seed, numRuns: 5000 });
  let next = 0;
  return (limit) => {
    next += 1;
    return (numbers[next % numbers.length] ?? 0) % limit;
  };
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(chance(rest.length), 1));
  return result;
}

/** The edits of a state, as one line by which it can be made again. */
export function nameOf({ edits }: Pick<State, 'edits'>): string {
  return edits.map(({ kind, target, seed }) => `${kind.name} (${target}, ${seed})`).join(' + ');
}

/** Counts what was decided, by the kind of edit, and prints it. */
export class LevelTable {
  readonly #rows = new Map<string, { expected: string; levels: Map<string, number> }>();

  add({ name, expected }: EditKind, level: string): void {
    const row = this.#rows.get(name) ?? { expected, levels: new Map() };
    row.levels.set(level, (row.levels.get(level) ?? 0) + 1);
    this.#rows.set(name, row);
  }

  toString(): string {
    const lines = [...this.#rows].sort().map(([name, { expected, levels }]) => {
      const counts = [...levels].sort().map(([level, count]) => `${count} × ${level}`);
      return `${name.padEnd(42)} ${expected.padEnd(5)} ${counts.join(', ')}`;
    });
    return [`${'edit'.padEnd(43)}must  was`, ...lines].join('\n');
  }
}
