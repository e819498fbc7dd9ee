import type { SigningContext } from '../types.ts';

/** Files that were written beside what they speak of. All paths are absolute. */
export interface Detached {
  checksums: string;
  /** `.asc` of each file and of the checksums with a GPG key; `SHA256SUMS.p7s` (CMS, DER) with a certificate. */
  signatures: string[];
  /** Whose they are; absent if there are none. */
  identity?: string;
}

/**
 * Writes `SHA256SUMS` of `files` (absolute, all in one folder) into `folder`, with detached signatures by
 * `context.credentials.gpg` and, for Linux files, by `context.credentials.certificate`. The GPG home is a folder of
 * its own below `context.work`; the agent that it starts is ended.
 */
export async function writeDetached(
  _files: readonly string[],
  _folder: string,
  _context: SigningContext,
): Promise<Detached> {
  throw new Error('not written yet');
}
