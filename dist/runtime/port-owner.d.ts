import { type Machine } from './machine.js';
import type { PortOwner } from './types.js';
/**
 * Who listens at `port` on this machine, on whatever address. Undefined if nobody does; without `pid` where the
 * system does not tell whom (another user's process, a missing tool). Never rejects.
 */
export declare function portOwner(port: number, machine?: Machine): Promise<PortOwner | undefined>;
/** The ports at which the processes `pids` listen, in ascending order. Empty where the system does not tell. */
export declare function listeningPorts(pids: readonly number[], machine?: Machine): Promise<number[]>;
