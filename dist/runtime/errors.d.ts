import type { Exit } from './types.js';
/** What can go wrong with a sidecar. Each is documented in `error-catalogue.ts`. */
export type SidecarErrorCode = 'program-missing' | 'program-not-executable' | 'program-cannot-start' | 'exited-before-ready' | 'stdout-malformed' | 'ready-on-stderr' | 'ready-twice' | 'ready-timeout' | 'dependency-missing' | 'data-file-missing' | 'port-in-use' | 'ports-exhausted' | 'glibc-too-old' | 'library-missing' | 'wrong-architecture' | 'library-validation' | 'launch-interrupted' | 'heartbeat-missed' | 'restarts-exhausted';
export interface SidecarErrorDetails {
    /** What to do, for who builds the program. */
    hint?: string;
    /** What to do, for who has the app and not its source. */
    forUsers?: string;
    /** The last lines of its standard error. */
    stderr?: readonly string[];
    exit?: Exit;
    /** The ports that it listened at when it was not ready in time, as far as the system tells. */
    listening?: readonly number[];
    cause?: unknown;
}
/** A sidecar that did not come up, or did not stay. The message is for the reader of a log, `hint` says what to do. */
export declare class SidecarError extends Error {
    readonly name = "SidecarError";
    readonly code: SidecarErrorCode;
    /** For a user of the app: what its builder can do, and then what they can. */
    readonly hint: string | undefined;
    /** The part of `hint` for who builds the program, which is all that a build's log has to say. */
    readonly buildHint: string | undefined;
    readonly stderr: readonly string[];
    readonly exit: Exit | undefined;
    readonly listening: readonly number[];
    constructor(code: SidecarErrorCode, message: string, details?: SidecarErrorDetails);
}
