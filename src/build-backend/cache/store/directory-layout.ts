import { join } from 'node:path';

/** Where a record is kept. `key` was checked to be a digest. */
export function recordFile(folder: string, key: string): string {
  return join(recordFolder(folder), key.slice(0, 2), key);
}

/** Where a blob is kept. */
export function blobFile(folder: string, sha256: string): string {
  return join(blobFolder(folder), sha256.slice(0, 2), sha256);
}

export function recordFolder(folder: string): string {
  return join(folder, 'ac');
}

export function blobFolder(folder: string): string {
  return join(folder, 'cas');
}

/** For files that are not complete; on the same file system, so that they can be moved. */
export function temporaryFolder(folder: string): string {
  return join(folder, 'tmp');
}
