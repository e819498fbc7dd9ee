import type { SigningContext } from '../types.ts';

/**
 * Attaches the ticket to the `.app`, `.pkg` or `.dmg` at `place`, with retries (a ticket can come minutes after the
 * acceptance), by `xcrun stapler` on macOS and rcodesign elsewhere. Throws `staple-failed`.
 */
export async function staple(_place: string, _context: SigningContext): Promise<void> {
  throw new Error('not written yet');
}
