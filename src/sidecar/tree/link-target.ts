/** Links that may be followed on the way to a file: Linux's own limit. */
const MOST_LINKS = 40;

/** Where a link leads to. */
export interface Followed {
  /** Path in the tree; the file may not exist. */
  place: string;
  /** Why the link may not be in a tree; then the place is where following it ended. */
  problem?: string;
}

/**
 * Why the symbolic link at `path` may not be in a tree, or undefined if it may. `links` are all links of the tree
 * (path → target, with `/`): a target that looks harmless can still leave the tree through another link.
 * A link to a file that does not exist is harmless.
 */
export function linkProblem(path: string, links: ReadonlyMap<string, string>): string | undefined {
  return followLink(path, links).problem;
}

/** Follows the link at `path` to its end as the operating system would, with `links` as the only links there are. */
export function followLink(path: string, links: ReadonlyMap<string, string>): Followed {
  const place = path.split('/');
  const steps: string[] = [];
  for (let followed = 0; ; followed++) {
    const target = links.get(place.join('/'));
    if (target === undefined) return { place: place.join('/') };
    const problem = followed > MOST_LINKS ? 'it leads in a circle' : targetProblem(target);
    if (problem) return { place: place.join('/'), problem };
    place.pop();
    steps.unshift(...target.split('/'));
    if (!stepToNextLink(place, steps, links)) return { place: '', problem: 'it leads out of the folder' };
  }
}

function targetProblem(target: string): string | undefined {
  return target.startsWith('/') || /^[a-z]:/i.test(target) ? 'its target is absolute' : undefined;
}

/** Takes steps from `place` until it is a link or none are left. False if a step leaves the tree. */
function stepToNextLink(place: string[], steps: string[], links: ReadonlyMap<string, string>): boolean {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    if (step === '' || step === '.') continue;
    if (step !== '..') place.push(step);
    else if (place.pop() === undefined) return false;
    if (links.has(place.join('/'))) return true;
  }
  return true;
}
