/** How often and how soon a sidecar that has ended by itself is started again. All times in ms. */
export interface RestartPolicy {
    /** At most so many restarts … (default 3; 0 for none) */
    max: number;
    /** … in so much time (default 5 min). */
    window: number;
    /** The wait before the first restart (default 500 ms); each further one waits twice as long … */
    delay: number;
    /** … but not longer than this (default 10 s). */
    longest: number;
    /** After running for so long, all is forgotten (default 60 s). */
    stable: number;
}
export declare const RESTARTS: Readonly<RestartPolicy>;
/** Counts restarts and says how long to wait before the next one. Times are ms of one clock. */
export declare class RestartCount {
    #private;
    constructor(policy: RestartPolicy);
    /** Restarts that still count. */
    get count(): number;
    /** Tells how long the sidecar was ready before it ended. */
    ran(time: number): void;
    /** Counts a restart at `now`, and gives the wait before it; `undefined` if there were too many. */
    next(now: number): number | undefined;
    reset(): void;
}
