import { once } from 'node:events';
import { type Agent, type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';

/** How long to wait for a server, in ms. */
export interface Patience {
  /** For a connection. */
  connect: number;
  /** For the next byte, in either direction. */
  idle: number;
}

/** One request. Its body comes in chunks of which the sum is `length`. */
export interface Call {
  method: 'GET' | 'HEAD' | 'PUT';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: { length: number; read: () => AsyncIterable<Buffer> };
}

/** What every request of a store has in common. */
export interface Connection {
  agent: Agent;
  patience: Patience;
  signal: AbortSignal;
}

/** The connection failed, or nothing came for too long: worth another try. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected';
}

/** It did so by silence, which costs a build the whole wait each time. */
export class TimedOut extends Disconnected {}

/** A server that does not know `Expect` is sent the body after this time anyway, in ms; curl waits as long. */
const CONTINUE_WAIT = 1000;

/**
 * Asks a server once. The answer's body is not read yet. Throws `Disconnected`, the abortion of the signal, and what
 * reading the body of the request throws.
 */
export async function exchange(
  call: Call,
  { agent, patience, signal }: Connection,
): Promise<IncomingMessage> {
  const send = call.url.protocol === 'https:' ? tlsRequest : plainRequest;
  const headers = { ...call.headers, ...(call.body && bodyHeaders(call.body.length)) };
  const request = send(call.url, { method: call.method, headers, agent, signal });
  limitWaiting(request, patience);
  const answer = answerTo(request);
  // The failure of a request is told by `answer`, whenever somebody looks.
  answer.catch(() => undefined);
  if (!call.body) request.end();
  else await sendBody(request, call.body, answer);
  return answer;
}

/** The body of an answer, as it comes. Throws `Disconnected` where it breaks off, after all that came. */
export async function* bodyOf(answer: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* answer;
  } catch (error) {
    throw disconnected(error);
  }
}

/** Reads what is left of an answer that nobody needs, so that its connection can be used again. */
export function discard(answer: IncomingMessage): void {
  answer.on('error', () => undefined).resume();
}

/** A server can refuse (401, 413) before a large body is on its way. */
function bodyHeaders(length: number): Record<string, string> {
  return { 'content-length': String(length), ...(isLarge(length) && { expect: '100-continue' }) };
}

/** A small body is sent sooner than asked for; curl draws the line here too. */
function isLarge(length: number): boolean {
  return length > 1_000_000;
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', (error) => reject(disconnected(error)));
  });
}

function limitWaiting(request: ClientRequest, { connect, idle }: Patience): void {
  let answer: IncomingMessage | undefined;
  request.once('response', (response) => {
    answer = response;
  });
  // An answer that has begun would otherwise only say that it was aborted.
  const give = (up: string) => () => (answer ?? request).destroy(new TimedOut(up));
  request.on('socket', (socket) => {
    if (socket.connecting) {
      const timer = setTimeout(give(`no connection in ${connect / 1000} s`), connect);
      const stop = () => clearTimeout(timer);
      socket.once('connect', stop).once('close', stop);
    }
  });
  request.setTimeout(idle, give(`nothing came for ${idle / 1000} s`));
}

/** Sends the body as long as nobody answered: an early answer is a refusal. */
async function sendBody(
  request: ClientRequest,
  { length, read }: NonNullable<Call['body']>,
  answer: Promise<IncomingMessage>,
): Promise<void> {
  let over = false;
  const end = answer.finally(() => {
    over = true;
  });
  end.catch(() => undefined);
  if (isLarge(length)) await Promise.race([continued(request), end.catch(() => undefined)]);
  try {
    for await (const chunk of over ? [] : read()) {
      if (over) break;
      if (!request.write(chunk)) await Promise.race([once(request, 'drain'), end]).catch(() => undefined);
    }
  } catch (error) {
    // The server must not take the beginning for the whole.
    request.destroy();
    throw error;
  }
  if (over) request.destroy();
  else request.end();
}

function continued(request: ClientRequest): Promise<void> {
  request.flushHeaders();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, CONTINUE_WAIT);
    request.once('continue', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function disconnected(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Disconnected || error.name === 'AbortError') return error;
  const inner = error instanceof AggregateError ? error.errors.map((each) => each.message).join('; ') : '';
  // Node's whole message for an answer that breaks off is `aborted`.
  const message = error.message === 'aborted' ? 'the connection broke' : error.message || inner;
  return new Disconnected(message, { cause: error });
}
