import { isAbsolute, relative, sep } from 'node:path';
import type { Host } from './host.ts';

/** `path` as a report names it: relative to the workspace where it lies in it (`.` for the workspace itself). */
export function shortPath(path: string, { workspace }: Pick<Host, 'workspace'>): string {
  const way = relative(workspace, path);
  // On Windows a path on another drive has no way to it.
  const outside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return outside ? path : way || '.';
}
