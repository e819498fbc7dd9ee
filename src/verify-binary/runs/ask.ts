import { request } from 'node:http';

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

/**
 * Asks without a proxy and without keeping the connection, which would hold up a program that is asked to stop.
 * Rejects with the system's error where nobody answers, and with a `TimeoutError` or `AbortError`.
 */
export function ask({ host, port, method, path, timeout, signal }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const fail = (error: Error) => reject(limit.aborted ? limit.reason : error);
    const asked = request(
      { host, port, method, path, agent: false, signal: limit, headers: { connection: 'close' } },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => {
          body = (body + text).slice(0, BODY_LIMIT);
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
        answer.on('error', fail);
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}
