import type { SidecarError } from './errors.js';
import type { PortSpec } from './ports.js';
import type { BackendMode, ProcessInfo, SidecarRecord, SidecarStatus } from './records.js';
import type { RestartPolicy } from './restart-policy.js';
import type { Exit, LaunchOptions, OutputStream, StopOptions } from './types.js';
/** How a `Sidecar` is started, kept and stopped. */
export interface SidecarOptions extends Omit<LaunchOptions, 'port' | 'signal'> {
    /**
     * The ports that it may be told, tried one after the other when somebody has them; `parsePortSpec` reads `auto` and
     * `8000-8010`. Without it, it is told none and says where it is (LISTENING).
     * A restart may get another one: the event `ready` tells.
     */
    port?: PortSpec;
    /** What differs from `RESTARTS`. */
    restart?: Partial<RestartPolicy>;
    /** How it is stopped, unless `stop` is told otherwise. */
    stop?: StopOptions;
    /** ms without a HEARTBEAT line after which it counts as hung and is restarted. Not watched by default. */
    heartbeatTimeout?: number;
    /** For the records; default `production`. */
    mode?: BackendMode;
}
/** What a `Sidecar` emits. An `error` that nobody listens to is no exception. */
export interface SidecarEvents {
    state: [status: SidecarStatus, previous: SidecarStatus];
    ready: [ProcessInfo];
    line: [line: string, stream: OutputStream];
    heartbeat: [];
    /** The process has ended, asked or not. */
    exit: [Exit];
    /** It will be started again after `delay` ms. */
    restart: [{
        attempt: number;
        delay: number;
    }];
    /** It did not start, did not stay, or broke the protocol; what follows from that is a change of state. */
    error: [SidecarError];
    record: [SidecarRecord];
}
