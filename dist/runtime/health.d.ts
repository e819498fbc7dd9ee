import { type AskOptions } from './http-answer.js';
/** The address of `path` at a sidecar that listens at `host`. */
export declare function addressOf(host: string, port: number, path: string): string;
/** Who listens everywhere is asked on this machine. */
export declare function reachable(host: string): string;
/** The status that `address` answers with, or `undefined` if nobody answers in time. Never rejects. */
export declare function ask(address: string, options?: AskOptions): Promise<number | undefined>;
/** What was answered while it was asked for health. */
export interface HealthWatch {
    /** The last status, if there was an answer. */
    last?: number;
}
/**
 * Asks until the answer is below 400, and is then true; false when `signal` was aborted. `address` may not be
 * known at first.
 */
export declare function untilHealthy(address: () => string | undefined, signal: AbortSignal, watch?: HealthWatch): Promise<boolean>;
