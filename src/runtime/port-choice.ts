import { SidecarError } from './errors.ts';
import { isListening } from './port-probe.ts';
import { freePort } from './ports.ts';

/** Any free port, this one, or the first free one of a range (both ends included). */
export type PortChoice = 'auto' | number | { from: number; to: number };

/** How often another free port is tried when somebody else was faster. */
const ATTEMPTS = 5;

/**
 * Gives `use` one port after the other, as `choice` allows, until it does not fail with `port-in-use`. Throws
 * `ports-exhausted` when there is none left; what else `use` throws is thrown on.
 */
export async function withPort<T>(
  choice: PortChoice,
  host: string,
  use: (port: number) => Promise<T>,
): Promise<T> {
  if (typeof choice === 'number') return use(choice);
  let cause: unknown;
  for await (const port of candidates(choice, host)) {
    try {
      return await use(port);
    } catch (error) {
      if (!(error instanceof SidecarError) || error.code !== 'port-in-use') throw error;
      cause = error;
    }
  }
  throw exhausted(choice, host, cause);
}

async function* candidates(choice: Exclude<PortChoice, number>, host: string): AsyncGenerator<number> {
  if (choice === 'auto') {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) yield await freePort(host);
    return;
  }
  for (let port = choice.from; port <= choice.to; port += 1) {
    if (!(await isListening(host, port))) yield port;
  }
}

function exhausted(choice: Exclude<PortChoice, number>, host: string, cause: unknown): SidecarError {
  const ports =
    choice === 'auto'
      ? `${ATTEMPTS} ports that were free a moment ago`
      : `All ports ${choice.from}–${choice.to}`;
  return new SidecarError('ports-exhausted', `${ports} of ${host} are in use.`, {
    hint: 'End the programs that use them, or allow other ports.',
    cause,
  });
}
