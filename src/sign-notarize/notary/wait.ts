import { UserError } from '../../shared/errors.ts';
import { formatDuration } from '../../shared/quantities.ts';
import { pause, type Service } from '../http.ts';
import type { NotaryStatus } from './api.ts';
import type { Notary } from './notary.ts';

/** Between the first two questions, in ms; then longer and longer. Most files take a minute or two. */
const FIRST_INTERVAL = 5_000;
const LONGEST_INTERVAL = 30_000;
const GROWTH = 1.5;
/** Errors of a bad moment: the decision is made at Apple's while its door is shut. */
const PASSING = ['service-unreachable', 'notary-failed', 'tool-failed'];

/** For how long to wait, and how to tell that it goes on. */
export interface Patience {
  /** In ms. */
  timeout: number;
  service: Service;
  progress: (text: string) => void;
}

/**
 * Asks what became of submission `id` until it is decided, and gives the decision, whatever it is.
 * Throws `notary-timeout` with the line that resumes it; an error that waiting does not mend is thrown at once.
 */
export async function waitForDecision(
  notary: Notary,
  id: string,
  { timeout, service, progress }: Patience,
): Promise<NotaryStatus> {
  const start = service.clock.now();
  let cause: unknown;
  for (let interval = FIRST_INTERVAL; ; interval = Math.min(interval * GROWTH, LONGEST_INTERVAL)) {
    try {
      const status = await notary.status(id);
      if (status !== 'In Progress') return status;
      cause = undefined;
    } catch (error) {
      if (!(error instanceof UserError && PASSING.includes(error.code))) throw error;
      service.debug(error.message);
      cause = error;
    }
    const waited = service.clock.now() - start;
    if (waited + interval > timeout) throw tooLong(id, waited, cause);
    progress(`waiting for Apple for ${formatDuration(waited)}`);
    await pause(service, interval);
  }
}

function tooLong(id: string, waited: number, cause: unknown): UserError {
  const last = cause instanceof UserError ? ` The last question failed: ${cause.message}` : '';
  return new UserError(
    'notary-timeout',
    `Apple has not decided on submission ${id} in ${formatDuration(waited)}.${last}`,
    {
      hint:
        `It goes on there. Wait for it in another run of these very files with\n  submission-id: ${id}\n` +
        'or give it more time with `notarize-timeout` (first submissions of a team can take hours).',
      cause,
    },
  );
}
