import { basename, join } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { notarize } from './notary/notarize.ts';
import { notStaplable, staple } from './notary/staple.ts';
import { packForNotary } from './notary/zip.ts';
import type { SigningContext } from './types.ts';

/** How far Apple's part went. */
export interface AppleResult {
  submissionId?: string;
  notarized: boolean;
  stapled: boolean;
}

/**
 * Refuses what is asked for and cannot be, before anything is signed: notarization without an access, or of what has no
 * certificate; a ticket on what can have none. Throws `notary-not-configured`.
 */
export function assertNotarizable(place: string, { given, credentials, platform }: SigningContext): void {
  if (platform !== 'darwin') return;
  const wanted =
    given.notarize === 'required' || given.staple === 'required' || given['submission-id'] !== undefined;
  if (wanted && !credentials.notary) {
    throw new UserError(
      'notary-not-configured',
      'Notarization was asked for, and there is no access to it.',
      {
        hint: 'Set APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER (any system), or APPLE_ID, APPLE_NOTARIZE_PASSWORD and APPLE_TEAM_ID (macOS).',
      },
    );
  }
  const why = given.staple === 'required' ? notStaplable(place) : undefined;
  if (why !== undefined) {
    throw new UserError(
      'notary-not-configured',
      `'staple: required' cannot be: ${basename(place)} is a bare program or folder, to which no ticket can be attached.`,
      {
        hint: "Use 'staple: auto', and staple the .app, .dmg or .pkg that carries it.",
      },
    );
  }
}

/** Has Apple notarize `place` (a folder, app, program, `.pkg` or `.dmg`) where that is configured, and attaches the ticket where it can be. */
export async function askApple(place: string, context: SigningContext): Promise<AppleResult> {
  const { host, given, credentials, platform, work } = context;
  const resumed = given['submission-id'] !== undefined;
  const certified = credentials.certificate ?? credentials.installer;
  if (platform !== 'darwin' || given.notarize === 'off' || !credentials.notary || !certified)
    return { notarized: false, stapled: false };
  const { submissionId } = await host.group('Notarize', async () => {
    const file = resumed ? undefined : await submission(place, work, context);
    return notarize(
      { ...(file !== undefined && { file }), shownPath: (path) => path.replace(/^[^/]*\.zip\//, '') },
      context,
    );
  });
  const why = notStaplable(place);
  if (given.staple === 'off' || why !== undefined) {
    if (why !== undefined) host.annotate('notice', why);
    return { submissionId, notarized: true, stapled: false };
  }
  await host.group('Staple', () => staple(place, context));
  return { submissionId, notarized: true, stapled: true };
}

/** Apple takes `.pkg` and `.dmg` as they are, and everything else in a zip. */
async function submission(place: string, work: string, context: SigningContext): Promise<string> {
  if (/\.(?:pkg|dmg)$/i.test(place)) return place;
  const zip = join(work, `${basename(place)}.zip`);
  await packForNotary(place, zip, context);
  return zip;
}
