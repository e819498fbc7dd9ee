import { setTimeout as sleep } from 'node:timers/promises';
import { type AskOptions, answerFrom } from './http-answer.ts';

/** How long one question may take, in ms. */
const ANSWER_WITHIN = 5000;
/** How often it is asked, in ms: a start is fast or slow, and asking costs the sidecar time. */
const [SOON, LATER, PATIENCE] = [25, 200, 3000];

/** The address of `path` at a sidecar that listens at `host`. */
export function addressOf(host: string, port: number, path: string): string {
  const name = reachable(host);
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${path.startsWith('/') ? '' : '/'}${path}`;
}

/** Who listens everywhere is asked on this machine. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}

/** The status that `address` answers with, or `undefined` if nobody answers in time. Never rejects. */
export async function ask(address: string, options: AskOptions = {}): Promise<number | undefined> {
  try {
    const answer = await answerFrom(address, { timeout: ANSWER_WITHIN, ...options });
    answer.on('error', () => undefined).resume();
    return answer.statusCode;
  } catch {
    return undefined;
  }
}

/** What was answered while it was asked for health. */
export interface HealthWatch {
  /** The last status, if there was an answer. */
  last?: number;
}

/**
 * Asks until the answer is below 400, and is then true; false when `signal` was aborted. `address` may not be
 * known at first.
 */
export async function untilHealthy(
  address: () => string | undefined,
  signal: AbortSignal,
  watch: HealthWatch = {},
): Promise<boolean> {
  const start = performance.now();
  while (!signal.aborted) {
    const where = address();
    const status = where === undefined ? undefined : await ask(where, { signal });
    if (status !== undefined) watch.last = status;
    if (status !== undefined && status < 400) return true;
    const pause = performance.now() - start < PATIENCE ? SOON : LATER;
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
  return false;
}
