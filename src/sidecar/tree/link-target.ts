/** Links that may be followed on the way to a file: Linux's own limit. */
const MOST_LINKS = 40;

/**
 * Why the symbolic link at `path` may not be in a tree, or undefined if it may. `links` are all links of the tree
 * (path → target, with `/`): a target that looks harmless can still leave the tree through another link.
 * A link to a file that does not exist is harmless.
 */
export function linkProblem(path: string, links: ReadonlyMap<string, string>): string | undefined {
  const place = path.split('/');
  const steps: string[] = [];
  for (let followed = 0; ; followed++) {
    const target = links.get(place.join('/'));
    if (target !== undefined) {
      if (followed > MOST_LINKS) return 'it leads in a circle';
      if (target.startsWith('/') || /^[a-z]:/i.test(target)) return 'its target is absolute';
      place.pop();
      steps.unshift(...target.split('/'));
    }
    const inside = stepToNextLink(place, steps, links);
    if (!inside) return 'it leads out of the folder';
    if (steps.length === 0 && !links.has(place.join('/'))) return undefined;
  }
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
