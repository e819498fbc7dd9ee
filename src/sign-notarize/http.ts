import { messageOf } from '../shared/describe-error.ts';
import { UserError } from '../shared/errors.ts';
import type { Clock } from './clock.ts';

/** A service on the network, and how patient to be with it. */
export interface Service {
  /** As messages name it: `Apple's notary service`. */
  name: string;
  clock: Clock;
  signal: AbortSignal;
  debug: (message: string) => void;
}

/** What is asked. Made anew for each try, so that a token is as fresh as it can be. */
export type MakeRequest = () => Promise<{ url: string; init: RequestInit }>;

const TRIES = 6;
/** Before the second try, in ms; doubled each time. */
const FIRST_DELAY = 1000;
/** No `Retry-After` is waited for longer, in ms. */
const LONGEST_DELAY = 120_000;
/** One try, in ms. */
const TIMEOUT = 60_000;

/**
 * Asks until there is an answer that is neither 429, nor 5xx, nor a broken connection, with growing delays or as long
 * as `Retry-After` says. Returns the last answer whatever its status, except that it throws `service-unreachable`
 * where there was none; `interrupted` when the run was cancelled.
 */
export async function ask(make: MakeRequest, service: Service): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await once(make, service);
    const last = attempt === TRIES;
    if (answer instanceof Response) {
      if (last || !isTemporary(answer.status)) return answer;
      await answer.body?.cancel();
    } else if (last) throw unreachable(service, answer.failure);
    const delay = answer instanceof Response ? retryAfter(answer, service.clock) : undefined;
    const why = answer instanceof Response ? `status ${answer.status}` : reasonOf(answer.failure);
    service.debug(`${service.name}: ${why}; try ${attempt} of ${TRIES}`);
    await pause(service, delay ?? FIRST_DELAY * 2 ** (attempt - 1));
  }
}

/** Waits on the clock of `service`; throws `interrupted` when the run was cancelled. */
export async function pause(
  { clock, signal, name }: Pick<Service, 'clock' | 'signal' | 'name'>,
  ms: number,
): Promise<void> {
  try {
    await clock.sleep(Math.min(ms, LONGEST_DELAY), signal);
  } catch (error) {
    throw signal.aborted ? interrupted(name) : error;
  }
}

/** Whether an answer of this status is worth another try. */
export function isTemporary(status: number): boolean {
  return status === 429 || status === 408 || status >= 500;
}

/** The run was cancelled while `name` was asked. */
export function interrupted(name: string): UserError {
  return new UserError('interrupted', `Interrupted while waiting for ${name}.`, {
    hint: 'Run it again; a notarization can be resumed by its id (`submission-id`).',
  });
}

/** What a failed `fetch` says at its root: `fetch failed` alone tells nothing. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof AggregateError) return cause.errors.map(messageOf).join('; ');
  return messageOf(cause ?? error);
}

async function once(make: MakeRequest, service: Service): Promise<Response | { failure: unknown }> {
  if (service.signal.aborted) throw interrupted(service.name);
  const { url, init } = await make();
  try {
    return await fetch(url, {
      ...init,
      signal: AbortSignal.any([service.signal, AbortSignal.timeout(TIMEOUT)]),
    });
  } catch (failure) {
    if (service.signal.aborted) throw interrupted(service.name);
    return { failure };
  }
}

/** In ms; the header holds seconds or a date. */
function retryAfter(answer: Response, clock: Clock): number | undefined {
  const text = answer.headers.get('retry-after');
  if (!text) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function unreachable({ name }: Service, failure: unknown): UserError {
  return new UserError(
    'service-unreachable',
    `${name} did not answer in ${TRIES} tries: ${reasonOf(failure)}.`,
    {
      hint: 'Check the network of this machine (proxy, firewall) and the status page of the service, then run it again.',
      cause: failure,
    },
  );
}
