import { listeningPorts } from '../../runtime/port-owner.ts';
import { failed, type Made } from '../check.ts';
import type { Live } from './start-program.ts';
import { TELL_PORT, wrongPort } from './tell-port.ts';

/** What the program itself says about its port, against what it was told. */
export function saidPortFailure({ told, launched }: Pick<Live, 'told' | 'launched'>): Made | undefined {
  const said = launched.protocol.listening?.port;
  if (told === undefined || said === undefined || said === told) return undefined;
  return wrongPort(told, [said], 'it says that it listens');
}

/** The ports that the program listens on, where that of its system is known and none of them is `port`. */
export async function listensElsewhere(live: Live, port: number): Promise<Made | undefined> {
  const ports = await portsOf(live);
  if (ports.length === 0 || ports.includes(port)) return undefined;
  return wrongPort(port, ports);
}

/** The failure that nobody knows where to ask. */
export async function unknownPort(live: Live): Promise<Made> {
  const ports = await portsOf(live);
  const found = ports.length > 0 ? `; it listens on ${ports.join(', ')}` : '';
  return failed('port', {
    measured: `nothing tells the program a port, and it does not say one${found}`,
    expected: "'{port}' in args or env, or the line 'LISTENING host=<host> port=<port>'",
    hint: `${TELL_PORT}\nIf it always takes the same: port: ${ports[0] ?? 8000}. If it takes no requests: health-path: none`,
  });
}

/** Where the program and all that it has started listen; empty where the system does not tell. */
async function portsOf({ launched, machine }: Live): Promise<number[]> {
  const children = await launched.descendants();
  return listeningPorts([launched.pid, ...children.map(({ pid }) => pid)], machine);
}
