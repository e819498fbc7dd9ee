import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where paths of sources start. */
export interface SourceBase {
  /** Absolute. */
  workingDirectory: string;
  /** Absolute. */
  workspace: string;
}

/**
 * How a file is named in keys and records: relative to the working directory with `/` if it lies in the workspace (so
 * that the checkout's own place does not count), absolute otherwise.
 */
export function sourcePath(path: string, { workingDirectory, workspace }: SourceBase): string {
  const absolute = resolve(workingDirectory, path);
  const inside = isInside(absolute, workspace) || isInside(absolute, workingDirectory);
  const text = inside ? relative(workingDirectory, absolute) || '.' : absolute;
  return sep === '/' ? text : text.replaceAll(sep, '/');
}

/** Whether `path` is `folder` or lies below it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/**
 * `path` as it is below the workspace as that was given, if it lies in the folder that the workspace is a link to:
 * the packager and Python's own modules name files by resolved paths (on macOS all of `/tmp` and `/var` is a link).
 */
export function belowWorkspace(
  path: string,
  { workspace, real }: { workspace: string; real: string },
): string {
  if (isInside(path, workspace) || !isInside(path, real)) return path;
  return join(workspace, relative(real, path));
}
