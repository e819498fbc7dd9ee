import { SidecarError, type SidecarErrorDetails } from './errors.js';
import type { ProtocolState } from './types.js';
/** A program whose protocol is looked at. */
export interface Speaker {
    /** As it is called in messages. */
    name: string;
    /** Default `READY`. */
    readyLine?: string;
    details?: Omit<SidecarErrorDetails, 'hint'>;
}
/** What is wrong with what a program has said so far, the worst first; that READY is missing is none of it. */
export declare function protocolFault(protocol: Readonly<ProtocolState>, speaker: Speaker): SidecarError | undefined;
/** The ready line came on standard error. */
export declare function readyOnStderr({ name, readyLine, details }: Speaker): SidecarError;
/** Lines that are nearly the protocol's. */
export declare function stdoutMalformed(lines: readonly string[], speaker: Speaker): SidecarError;
