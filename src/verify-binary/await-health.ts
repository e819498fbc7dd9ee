import { setTimeout as sleep } from 'node:timers/promises';
import { formatDuration } from '../shared/quantities.ts';
import { type Answer, ask } from './ask.ts';
import { failed, type Made } from './check.ts';
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
/** ms after which a port that nobody listens on is looked into. */
const LOOK_ELSEWHERE = 1500;
/** ms that one answer may take. */
const ANSWER = 10_000;

/** Asks until the answer is 200, the answer is final, the program has ended, or the time is over. */
export async function awaitHealth(live: Live, question: HealthQuestion): Promise<Health> {
  const { path, port, timeout } = question;
  const began = performance.now();
  let looked = false;
  for (;;) {
    const answer = await answerOf(live, question);
    if (typeof answer !== 'string' && answer.status === 200)
      return { good: true, ms: live.elapsed(), body: answer.body };
    live.signal.throwIfAborted();
    const ended = live.ended();
    if (ended) return { good: false, failure: ended };
    const refused = typeof answer === 'string';
    if (refused && !looked && performance.now() - began > LOOK_ELSEWHERE) {
      looked = true;
      const failure = await question.elsewhere();
      if (failure) return { good: false, failure };
    }
    const final = !refused && !WAITING.has(answer.status);
    if (final || live.elapsed() > timeout) {
      const elsewhere = refused ? await question.elsewhere() : undefined;
      return { good: false, failure: elsewhere ?? unhealthy(answer, { path, port, timeout, final }) };
    }
    await sleep(PAUSE, undefined, { signal: live.signal });
  }
}

/** The answer, or why there is none. */
async function answerOf(live: Live, { path, port }: HealthQuestion): Promise<Answer | string> {
  const { signal, launched } = live;
  try {
    return await ask({ host: launched.host, port, method: 'GET', path, timeout: ANSWER, signal });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unhealthy(
  answer: Answer | string,
  { path, port, timeout, final }: { path: string; port: number; timeout: number; final: boolean },
): Made {
  const found = typeof answer === 'string' ? `no answer (${answer})` : `status ${answer.status}`;
  return failed('health', {
    measured: `GET ${path} on port ${port}: ${found}${final ? '' : ` for ${formatDuration(timeout)}`}`,
    expected: `status 200 within ${formatDuration(timeout)}`,
    hint: healthHint(answer, path),
    ...(typeof answer !== 'string' &&
      answer.body !== '' && { details: ['It answered:', ...firstLines(answer.body)] }),
  });
}

function healthHint(answer: Answer | string, path: string): string {
  if (typeof answer === 'string')
    return 'The program is ready and takes no requests. Say READY after the server listens, and tell it the port: args: --port {port}';
  if (answer.status === 404)
    return `Name the path that it has: health-path: /health (or 'none'); ${path} is not there.`;
  if (answer.status === 401 || answer.status === 403)
    return 'Let the health path be asked without a login, or name one that may: health-path: …';
  if (answer.status >= 300 && answer.status < 400)
    return `Redirects are not followed. Name the path that it leads to: health-path: …`;
  return 'The program says itself that it is not well: its answer and its standard error are in the details of the report.';
}

const LINES = 20;

function firstLines(body: string): string[] {
  return body.trim().split(/\r?\n/).slice(0, LINES);
}
