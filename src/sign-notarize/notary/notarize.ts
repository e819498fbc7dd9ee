import type { Notarization, SigningContext } from '../types.ts';

/** What Apple is asked to notarize. */
export interface NotaryRequest {
  /** Absolute path of a `.zip`, `.pkg` or `.dmg`; absent only where `submission-id` resumes. */
  file?: string;
  /** Turns a path of Apple's log (`sidecar.zip/_internal/x.so`) into one that the reader knows. */
  shownPath: (path: string) => string;
}

/**
 * Submits `file` (or resumes `context.given['submission-id']`), prints and outputs the id at once, waits until Apple
 * has decided or the time is up. Returns only if it was accepted; each issue of the log becomes an annotation.
 */
export async function notarize(_request: NotaryRequest, _context: SigningContext): Promise<Notarization> {
  throw new Error('not written yet');
}
