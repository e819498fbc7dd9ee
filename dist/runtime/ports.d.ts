import { SidecarError } from './errors.js';
import { type Machine } from './machine.js';
import type { PortOwner } from './types.js';
/** Which port a sidecar may have: any free one, or the first free one from `first` to `last`. */
export type PortSpec = {
    kind: 'auto';
} | {
    kind: 'range';
    first: number;
    last: number;
};
/** Reads `auto`, `8000` or `8000-8010`. Undefined if `text` is none of them. */
export declare function parsePortSpec(text: string): PortSpec | undefined;
/** A port that nobody listens at on `host`. Another program may take it before it is used. */
export declare function freePort(host?: string): Promise<number>;
/** Whether a server can listen at `port` on `host` now. Never rejects. */
export declare function isPortFree(port: number, host?: string): Promise<boolean>;
/**
 * The port to tell a sidecar. Throws `port-in-use` when the one port is taken, `ports-exhausted` when all of a range
 * are; both name who holds them, where the system tells.
 */
export declare function choosePort(spec: PortSpec, host?: string, machine?: Machine): Promise<number>;
/** The error for a port (`port-in-use`) or a range of them (`ports-exhausted`) that others have; it names them. */
export declare function portsTaken({ first, last }: {
    first: number;
    last: number;
}, machine?: Machine): Promise<SidecarError>;
/** Who holds a port, in words: `node (process 4711)`. */
export declare function ownerText({ pid, name }: Pick<PortOwner, 'pid' | 'name'>): string;
