import { EventEmitter } from 'node:events';
import type { ProcessInfo, SidecarStatus } from './records.js';
import type { SidecarEvents, SidecarOptions } from './sidecar-options.js';
import type { StopOptions, StopReport } from './types.js';
/**
 * A sidecar as an app wants it: started, watched, restarted when it ends by itself, and stopped with all that it
 * has started. May be started again after it was stopped or has failed.
 */
export declare class Sidecar extends EventEmitter<SidecarEvents> {
    #private;
    constructor(options: SidecarOptions);
    get status(): SidecarStatus;
    /** What is known of it now. */
    get info(): ProcessInfo;
    /**
     * Starts it and waits until it is ready. Throws a `SidecarError` if it does not become that, and
     * `launch-interrupted` if it is stopped meanwhile. Does nothing new while it starts or runs.
     */
    start(): Promise<ProcessInfo>;
    /** Stops it in any state. Ends when nothing of it is left; `undefined` if it was not ready. Never throws. */
    stop(options?: StopOptions | undefined): Promise<StopReport | undefined>;
}
