import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../shared/describe-error.ts';
import { formatDuration } from '../../shared/quantities.ts';
import { failed, type Made } from '../check.ts';
import { type Answer, ask } from './ask.ts';
import type { Live } from './start-program.ts';

/** What came of asking for the health. */
export type Health =
  | { good: true; ms: number; body: string }
  /** `port` where the program listens elsewhere, `start` where it has ended, else `health`. */
  | { good: false; failure: Made };

export interface HealthQuestion {
  path: string;
  port: number;
  /** ms from the start of the process. */
  timeout: number;
  /** Where else it listens, if it does so and not on `port`. */
  elsewhere: () => Promise<Made | undefined>;
}

/** Answers of a server that is still getting ready; any other is its last word. */
const WAITING = new Set([425, 429, 502, 503, 504]);
/** ms between two questions: what a measured time can be wrong by. */
const PAUSE = 20;
const LATE_PAUSE = 250;
/** ms after which a port that nobody listens on is looked into. */
const LOOK_ELSEWHERE = 1500;
/** ms that one answer may take, and is given even where the time is nearly over. */
const ANSWER = 10_000;
const LEAST = 1000;
/** Lines of an answer that are shown. */
const LINES = 20;

/** What is asked of a program that is ready. */
type Asked = Pick<Live, 'host' | 'signal' | 'elapsed' | 'ended'>;

/** Asks until the answer is 200, the answer is final, the program has ended, or the time is over. */
export async function awaitHealth(live: Asked, question: HealthQuestion): Promise<Health> {
  const began = performance.now();
  for (;;) {
    const answer = await answerOf(live, question);
    live.signal.throwIfAborted();
    if (answer.status === 200) return { good: true, ms: live.elapsed(), body: answer.body };
    const late = performance.now() - began > LOOK_ELSEWHERE;
    const failure =
      live.ended() ?? (await judge(answer, question, { late, over: live.elapsed() > question.timeout }));
    if (failure) return { good: false, failure };
    await sleep(late ? LATE_PAUSE : PAUSE, undefined, { signal: live.signal });
  }
}

/** What an answer that is not 200 means; nothing as long as a better one may come. */
async function judge(
  answer: Found,
  question: HealthQuestion,
  { late, over }: { late: boolean; over: boolean },
): Promise<Made | undefined> {
  const elsewhere = answer.status === undefined && (late || over) ? await question.elsewhere() : undefined;
  if (elsewhere) return elsewhere;
  return over || isFinal(answer) ? unhealthy(answer, question) : undefined;
}

/** An answer, or without a status why there is none. */
type Found = Answer | { status: undefined; why: string; silent: boolean };

function isFinal({ status }: Found): boolean {
  return status !== undefined && !WAITING.has(status);
}

async function answerOf(live: Asked, { path, port, timeout: within }: HealthQuestion): Promise<Found> {
  const { signal, host } = live;
  const timeout = Math.min(ANSWER, Math.max(LEAST, within - live.elapsed()));
  try {
    return await ask({ host, port, method: 'GET', path, timeout, signal });
  } catch (error) {
    const silent = error instanceof Error && error.name === 'TimeoutError';
    return { status: undefined, why: silent ? 'the request is taken' : messageOf(error), silent };
  }
}

function unhealthy(answer: Found, { path, port, timeout }: HealthQuestion): Made {
  const found = answer.status === undefined ? `no answer (${answer.why})` : `status ${answer.status}`;
  const lasting = isFinal(answer) ? '' : ` for ${formatDuration(timeout)}`;
  const body = answer.status === undefined ? '' : answer.body.trim();
  return failed('health', {
    measured: `GET ${path} on port ${port}: ${found}${lasting}`,
    expected: `status 200 within ${formatDuration(timeout)}`,
    hint: healthHint(answer, path),
    ...(body !== '' && { details: ['It answered:', ...body.split(/\r?\n/).slice(0, LINES)] }),
  });
}

function healthHint(answer: Found, path: string): string {
  const { status } = answer;
  if (status === undefined && answer.silent)
    return 'Something that this route waits for does not come (a lock, a database, another request to itself). Let it answer without, or give it more time: ready-timeout: 2 min';
  if (status === undefined)
    return 'It says that it is ready and takes no requests there. Say READY after the server listens, on the port that it was told: args: --port {port}';
  if (status === 404)
    return `There is no ${path}. Name the path that there is (health-path: /health), or none (health-path: none).`;
  if (status === 401 || status === 403)
    return 'Let the health path be asked without a login, or name one that can be: health-path: …';
  if (status >= 300 && status < 400)
    return 'Redirects are not followed. Name the path that it leads to: health-path: …';
  return 'It says itself that it is not well. The details hold its answer.';
}
