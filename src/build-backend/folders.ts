import { join } from 'node:path';

/** The folders that a build works in. */
export interface Folders {
  /** Goes away with the build. */
  work: string;
  /** On the file system of the result, so that it can be moved there in one step. */
  staging: string;
}

/** Where the packager keeps what its next run can use, for the work folder `work`. */
export function packagerCacheIn(work: string): string {
  return join(work, 'packager-cache');
}
