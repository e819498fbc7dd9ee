import { addressOf } from '../../runtime/health.ts';
import { answerFrom } from '../../runtime/http-answer.ts';

/** One HTTP request to a sidecar. */
export interface Question {
  host: string;
  port: number;
  method: string;
  path: string;
  /** ms for the whole answer. */
  timeout: number;
  signal: AbortSignal;
}

export interface Answer {
  status: number;
  /** The beginning of the body, for version and messages. */
  body: string;
}

/** Characters kept of a body. */
const BODY_LIMIT = 64 * 1024;

/** Rejects with the system's error where nobody answers, and with a `TimeoutError` or `AbortError`. */
export async function ask({ host, port, method, path, timeout, signal }: Question): Promise<Answer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const answer = await answerFrom(addressOf(host, port, path), { method, signal: limit });
    let body = '';
    for await (const text of answer.setEncoding('utf8')) body = (body + text).slice(0, BODY_LIMIT);
    return { status: answer.statusCode ?? 0, body };
  } catch (error) {
    throw limit.aborted ? limit.reason : error;
  }
}
