import { SidecarError } from './errors.js';
import { type Machine } from './machine.js';
import type { Exit } from './types.js';
/** A program that has ended before it was ready. */
export interface EndedProgram {
    /** Lines of its standard error, oldest first; the more the better. */
    stderr: readonly string[];
    exit: Exit;
    /** Absolute path. */
    program: string;
    /** Default: this one. */
    machine?: Machine;
}
/**
 * Why a program ended before it was ready, from what it wrote and how it ended; undefined if nothing of it is known.
 * What was written last counts, and of Python only the exception that ended it: one that was logged and survived is
 * not the cause.
 */
export declare function diagnoseExit({ stderr, exit, program, machine, }: EndedProgram): SidecarError | undefined;
