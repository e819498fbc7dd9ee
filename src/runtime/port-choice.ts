import { SidecarError } from './errors.ts';
import type { Machine } from './machine.ts';
import { freePort, isPortFree, type PortSpec, portsTaken } from './ports.ts';

/** How often another free port is tried when somebody else was faster. */
const ATTEMPTS = 5;

/**
 * Gives `use` one port after the other, as `spec` allows, until it does not fail with `port-in-use`. Throws
 * `port-in-use` or `ports-exhausted` when there is none left; what else `use` throws is thrown on.
 */
export async function withPort<T>(
  spec: PortSpec,
  { host, machine }: { host: string; machine: Machine },
  use: (port: number) => Promise<T>,
): Promise<T> {
  let last: unknown;
  for await (const port of candidates(spec, host)) {
    try {
      return await use(port);
    } catch (error) {
      if (!(error instanceof SidecarError) || error.code !== 'port-in-use') throw error;
      last = error;
    }
  }
  // What the program itself has said about the one port tells more.
  if (spec.kind === 'auto' || (last !== undefined && spec.first === spec.last)) throw last;
  throw await portsTaken(spec, machine);
}

async function* candidates(spec: PortSpec, host: string): AsyncGenerator<number> {
  if (spec.kind === 'auto') {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) yield await freePort(host);
    return;
  }
  for (let port = spec.first; port <= spec.last; port += 1) {
    if (await isPortFree(port, host)) yield port;
  }
}
