import fc from 'fast-check';
import { PLAIN } from './app.ts';
import { type Sources, textOf, withFiles } from './sources.ts';

/**
 * What a change must come to: `1` where it is in the bodies of modules and in data alone, `full` where it changes
 * more than the files that are made from it, `any` where either is right as long as the bytes are.
 */
export type Expected = '1' | 'full' | 'any';

/** One way to change the sources of the small program. */
export interface EditKind {
  name: string;
  expected: Expected;
  /** The files that it can be made to; all edits of one state take different ones. */
  targets: readonly string[];
  /** The sources after the edit of `target`, by chance. */
  draw(sources: Sources, target: string): fc.Arbitrary<Sources>;
}

/** An edit drawn with its target. */
export interface Edit {
  kind: EditKind;
  target: string;
  /** Chooses among the edits of this kind. */
  seed: number;
}

/** The sources after `edit`; the same for the same edit. Throws where it changes nothing. */
export function apply(sources: Sources, { kind, target, seed }: Edit): Sources {
  const [edited] = fc.sample(kind.draw(sources, target), { seed, numRuns: 1 });
  if (!edited || same(edited, sources))
    throw new Error(`The edit '${kind.name}' of ${target} changed nothing.`);
  return edited;
}

function same(one: Sources, other: Sources): boolean {
  return (
    one.size === other.size &&
    [...one].every(([path, { content, executable = false }]) => {
      const before = other.get(path);
      return before?.content.equals(content) && (before.executable ?? false) === executable;
    })
  );
}

/** An edit that puts another text in the place of `from`, which must be there. */
export function replacing(
  name: string,
  expected: Expected,
  [targets, from, to]: [targets: readonly string[] | string, from: string, to: fc.Arbitrary<string> | string],
): EditKind {
  return {
    name,
    expected,
    targets: typeof targets === 'string' ? [targets] : targets,
    draw: (sources, target) => {
      const before = textOf(sources, target);
      if (!before.includes(from)) throw new Error(`'${name}' finds no '${from}' in ${target}.`);
      const drawn = typeof to === 'string' ? fc.constant(to) : to;
      return drawn.map((text) => withFiles(sources, { [target]: before.replace(from, () => text) }));
    },
  };
}

/** An edit that writes a file anew from its text. */
export function rewriting(
  name: string,
  expected: Expected,
  [targets, make]: [readonly string[] | string, (before: string) => fc.Arbitrary<string | Buffer>],
): EditKind {
  return {
    name,
    expected,
    targets: typeof targets === 'string' ? [targets] : targets,
    draw: (sources, target) =>
      make(textOf(sources, target)).map((content) => withFiles(sources, { [target]: content })),
  };
}

/** An edit of other files than one text. */
export function changing(
  name: string,
  expected: Expected,
  change: (sources: Sources, number: number) => Sources,
): EditKind {
  return {
    name,
    expected,
    targets: [`(${name})`],
    draw: (sources) => fc.nat({ max: 999_999 }).map((number) => change(sources, number)),
  };
}

/** In the plain modules: any of them will do. */
export function inPlain(name: string, from: string, to: fc.Arbitrary<string> | string): EditKind {
  return replacing(name, '1', [PLAIN, from, to]);
}
