import { Agent, type IncomingMessage } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  bodyOf,
  type Call,
  Disconnected,
  discard,
  exchange,
  type Patience,
  TimedOut,
} from './http-exchange.ts';

/** Where the cache is, and how to deal with it. */
export interface HttpOptions {
  /** Without credentials, query and fragment. */
  url: URL;
  /** Value of the header `Authorization`. */
  authorization?: string;
  signal: AbortSignal;
  debug: (message: string) => void;
  /** For tests. */
  patience?: Partial<Patience & { firstDelay: number }>;
}

/** The server answered, and its answer means that the cache is of no use. The message is a sentence for the reader. */
class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
}

const TRIES = 4;
const TRIES_OF_SILENCE = 2;
/** No `Retry-After` is waited for longer, in ms: a build must not wait for its cache. */
const LONGEST_DELAY = 10_000;
const REDIRECTS = 3;
const PATIENCE: Patience & { firstDelay: number } = { connect: 10_000, idle: 30_000, firstDelay: 250 };

/** Requests to the server of a cache, repeated where that may help: 408, 429, 5xx and broken connections. */
export class HttpClient {
  readonly #options: HttpOptions;
  readonly #patience: Patience & { firstDelay: number };
  readonly #agent: Agent;

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#patience = { ...PATIENCE, ...options.patience };
    this.#agent = new (options.url.protocol === 'https:' ? TlsAgent : Agent)({ keepAlive: true });
  }

  /**
   * Asks for `path` below the address, and gives the answer whatever its status, as long as it is not one that stayed
   * 408, 429 or 5xx, nor 401 or 403: those throw `ServerRefusal`, a connection that fails again and again `Disconnected`.
   */
  async ask(
    path: string,
    call: Omit<Call, 'url' | 'headers'> & { range?: number },
  ): Promise<IncomingMessage> {
    return this.#retried(async () => this.#once(path, call));
  }

  /**
   * The bytes of `path`, or undefined where there is nothing (404). A connection that breaks on the way is made again,
   * for the rest.
   */
  async download(path: string): Promise<AsyncIterable<Buffer> | undefined> {
    const answer = await this.ask(path, { method: 'GET' });
    if (answer.statusCode === 200) return this.#resumed(path, answer);
    discard(answer);
    if (answer.statusCode === 404 || answer.statusCode === 410) return undefined;
    throw unexpected('GET', answer);
  }

  close(): void {
    this.#agent.destroy();
  }

  async *#resumed(path: string, first: IncomingMessage): AsyncGenerator<Buffer> {
    let answer = first;
    let received = 0;
    for (let failures = 1; ; failures++) {
      try {
        for await (const chunk of remaining(answer, received)) {
          received += chunk.length;
          yield chunk;
        }
        return;
      } catch (error) {
        if (!(error instanceof Disconnected) || failures >= triesAfter(error)) throw error;
        await this.#pause(failures, error.message);
      }
      answer = await this.ask(path, { method: 'GET', range: received });
    }
  }

  async #retried(once: () => Promise<IncomingMessage>): Promise<IncomingMessage> {
    for (let attempt = 1; ; attempt++) {
      let answer: IncomingMessage | undefined;
      let why: string;
      try {
        answer = await once();
        if (!isTemporary(answer)) return answer;
        discard(answer);
        why = statusOf(answer);
        if (attempt === TRIES) throw new ServerRefusal(`it answered '${why}' ${TRIES} times.`);
      } catch (error) {
        if (!(error instanceof Disconnected) || attempt >= triesAfter(error)) throw error;
        why = error.message;
      }
      await this.#pause(attempt, why, answer && retryAfter(answer));
    }
  }

  async #once(
    path: string,
    call: Omit<Call, 'url' | 'headers'> & { range?: number },
  ): Promise<IncomingMessage> {
    let url = new URL(`${this.#options.url.href.replace(/\/$/, '')}/${path}`);
    for (let redirects = 0; ; redirects++) {
      const answer = await exchange(
        { ...call, url, headers: this.#headers(call.range) },
        { agent: this.#agent, patience: this.#patience, signal: this.#options.signal },
      );
      const { statusCode = 0 } = answer;
      if (statusCode === 401 || statusCode === 403) throw this.#noAccess(answer);
      if (![301, 302, 307, 308].includes(statusCode)) return answer;
      discard(answer);
      url = this.#target(answer, url, redirects);
    }
  }

  #headers(range: number | undefined): Record<string, string> {
    const { authorization } = this.#options;
    return {
      'user-agent': 'sidecar-actions',
      ...(authorization !== undefined && { authorization }),
      ...(range !== undefined && { range: `bytes=${range}-` }),
    };
  }

  /** Another server must not see the token, and was not named by anybody who may say where builds come from. */
  #target(answer: IncomingMessage, from: URL, redirects: number): URL {
    const to = URL.parse(answer.headers.location ?? '', from.href);
    if (to?.origin !== this.#options.url.origin) {
      throw new ServerRefusal(
        `it sends us to another server (${to?.origin ?? 'an invalid address'}). Name that one in 'cache-url', if it is yours.`,
      );
    }
    if (redirects === REDIRECTS) throw new ServerRefusal(`it redirects more than ${REDIRECTS} times.`);
    return to;
  }

  #noAccess(answer: IncomingMessage): ServerRefusal {
    discard(answer);
    const what =
      this.#options.authorization === undefined ? 'It wants a token' : 'It does not accept the token';
    return new ServerRefusal(`it answered '${statusOf(answer)}'. ${what}: check the input 'cache-token'.`);
  }

  /** Jobs of one matrix that failed together must not come back together. */
  async #pause(attempt: number, why: string, wanted?: number): Promise<void> {
    const { debug, signal } = this.#options;
    debug(`build cache: ${why}; try ${attempt} of ${TRIES}`);
    const delay = this.#patience.firstDelay * 2 ** (attempt - 1) * (0.5 + Math.random());
    await sleep(Math.min(wanted ?? delay, LONGEST_DELAY), undefined, { signal });
  }
}

/** The answer of a server that does not speak as expected. */
export function unexpected(method: string, answer: IncomingMessage): ServerRefusal {
  return new ServerRefusal(`it answered ${method} with '${statusOf(answer)}'.`);
}

/** The bytes of an answer that come after the first `received`. A server without ranges begins again. */
async function* remaining(answer: IncomingMessage, received: number): AsyncGenerator<Buffer> {
  const { statusCode } = answer;
  if (statusCode !== 200 && statusCode !== 206) {
    discard(answer);
    throw unexpected('GET', answer);
  }
  let skip = statusCode === 206 ? 0 : received;
  for await (const chunk of bodyOf(answer)) {
    const rest = chunk.subarray(skip);
    skip -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}

function statusOf({ statusCode, statusMessage }: IncomingMessage): string {
  // The server chose these words, and they go into a log.
  const words = (statusMessage ?? '').replaceAll(/[^\x20-\x7e]/g, '').slice(0, 80);
  return `${statusCode} ${words}`.trim();
}

function triesAfter(error: Disconnected): number {
  return error instanceof TimedOut ? TRIES_OF_SILENCE : TRIES;
}

function isTemporary({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode === 408 || statusCode === 429 || (statusCode >= 500 && statusCode !== 507);
}

/** In ms. The header may hold a date too, which nobody who is overloaded for seconds sends. */
function retryAfter(answer: IncomingMessage): number | undefined {
  const text = answer.headers['retry-after'];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) * 1000 : undefined;
}
