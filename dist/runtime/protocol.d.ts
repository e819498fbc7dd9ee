import type { OutputStream, ProtocolState } from './types.js';
/** The line that says that a sidecar takes requests, unless another is agreed. */
export declare const READY_LINE = "READY";
/** What a line of standard output is to the protocol. */
export type LineKind = 
/** Understood. */
'boot' | 'listening' | 'ready' | 'heartbeat' | 'shutdown'
/** It has the protocol's word, but not its fields; or it is no text. */
 | 'malformed'
/** It would be the ready line with other letters, spaces or marks. */
 | 'near-ready'
/** Not the protocol's. */
 | 'foreign';
/** Reads the protocol's lines one by one. */
export declare class Protocol implements ProtocolState {
    #private;
    boot?: {
        sidecar: string;
        version: string;
    };
    listening?: {
        host: string;
        port: number;
    };
    readyCount: number;
    readyOnStderr: boolean;
    heartbeats: number;
    shutdown?: string;
    readonly malformed: string[];
    constructor(readyLine?: string);
    /** Takes a line, without its ending, and says what it is. On standard error only the ready line means something. */
    take(line: string, stream: OutputStream): LineKind;
}
