import { createServer } from 'node:net';
import { SidecarError } from './errors.ts';
import { type Machine, thisMachine } from './machine.ts';
import { portOwner } from './port-owner.ts';
import type { PortOwner } from './types.ts';

const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65535;
/** How many owners are looked for when a range is taken: enough to see who it is. */
const NAMED_OWNERS = 11;

/** Which port a sidecar may have: any free one, or the first free one from `first` to `last`. */
export type PortSpec = { kind: 'auto' } | { kind: 'range'; first: number; last: number };

/** Reads `auto`, `8000` or `8000-8010`. Undefined if `text` is none of them. */
export function parsePortSpec(text: string): PortSpec | undefined {
  if (text.trim() === 'auto') return { kind: 'auto' };
  const [, from = '', to = from] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  return from !== '' && first >= 1 && first <= last && last <= LAST_PORT
    ? { kind: 'range', first, last }
    : undefined;
}

/** A port that nobody listens at on `host`. Another program may take it before it is used. */
export async function freePort(host = LOOPBACK): Promise<number> {
  const port = await listen(0, host);
  if (port !== undefined) return port;
  throw new SidecarError('ports-exhausted', `The system gives no free port on ${host}.`, {
    hint: 'See who holds them all: ss -tanp (Linux), netstat -ano (Windows), lsof -nP -iTCP (macOS).',
  });
}

/** Whether a server can listen at `port` on `host` now. Never rejects. */
export async function isPortFree(port: number, host = LOOPBACK): Promise<boolean> {
  return (await listen(port, host)) !== undefined;
}

/**
 * The port to tell a sidecar. Throws `port-in-use` when the one port is taken, `ports-exhausted` when all of a range
 * are; both name who holds them, where the system tells.
 */
export async function choosePort(
  spec: PortSpec,
  host = LOOPBACK,
  machine: Machine = thisMachine(),
): Promise<number> {
  if (spec.kind === 'auto') return freePort(host);
  const { first, last } = spec;
  for (let port = first; port <= last; port += 1) if (await isPortFree(port, host)) return port;
  throw await portsTaken(spec, machine);
}

/** The error for a port (`port-in-use`) or a range of them (`ports-exhausted`) that others have; it names them. */
export async function portsTaken(
  { first, last }: { first: number; last: number },
  machine: Machine = thisMachine(),
): Promise<SidecarError> {
  if (first === last) return inUse(await ownerOf(first, machine));
  return exhausted({ first, last }, await ownersOf({ first, last }, machine));
}

/** Listens for a moment. Undefined where that is not possible. */
function listen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    // Without `exclusive`, a cluster's worker would share the port with the others.
    const server = createServer().once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

async function ownerOf(port: number, machine: Machine): Promise<PortOwner> {
  return (await portOwner(port, machine)) ?? { port };
}

async function ownersOf(
  { first, last }: { first: number; last: number },
  machine: Machine,
): Promise<PortOwner[]> {
  const ports = Array.from({ length: Math.min(last - first + 1, NAMED_OWNERS) }, (_, index) => first + index);
  return Promise.all(ports.map((port) => ownerOf(port, machine)));
}

function inUse(owner: PortOwner): SidecarError {
  return new SidecarError('port-in-use', `Port ${owner.port} is in use by ${ownerText(owner)}.`, {
    hint: `End it${owner.pid === undefined ? '' : ` (process ${owner.pid}; it may be an earlier run that was not stopped)`}, or choose another port: a range such as ${range(owner.port)}, or auto.`,
  });
}

function exhausted({ first, last }: { first: number; last: number }, owners: PortOwner[]): SidecarError {
  const named = owners.map((owner) => `${owner.port} by ${ownerText(owner)}`).join(', ');
  const more = last - first + 1 > owners.length ? ' …' : '';
  return new SidecarError(
    'ports-exhausted',
    `All ports from ${first} to ${last} are in use: ${named}${more}.`,
    {
      hint: 'End what holds them (mostly earlier runs that were not stopped), or choose another range, or auto.',
    },
  );
}

/** Who holds a port, in words: `node (process 4711)`. */
export function ownerText({ pid, name }: Pick<PortOwner, 'pid' | 'name'>): string {
  if (pid === undefined) return name ?? 'a program that this user may not see';
  return name === undefined ? `process ${pid}` : `${name} (process ${pid})`;
}

function range(port: number): string {
  const first = Math.min(port, LAST_PORT - 10);
  return `${first}-${first + 10}`;
}
