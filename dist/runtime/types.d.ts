import type { Machine } from './machine.js';
export type OutputStream = 'stdout' | 'stderr';
/** How it is known that a sidecar takes requests. */
export type ReadySignal = 
/** The line (default `READY`) on standard output. */
{
    kind: 'line';
    line?: string;
}
/** An answer below 400 to `GET http://host:port/path`. */
 | {
    kind: 'http';
    path: string;
}
/** Whichever comes first: the line, or an answer below 400 at `path`. */
 | {
    kind: 'auto';
    line?: string;
    path: string;
}
/** A command-line tool: it is ready when it has ended with 0. */
 | {
    kind: 'exit';
};
/** How a sidecar is asked to stop before it is killed. */
export type PoliteStop = 
/** SIGTERM to the program alone. Windows has none: there, standard input is closed. */
{
    kind: 'signal';
}
/** Closes standard input. */
 | {
    kind: 'stdin';
}
/** `POST http://host:port/path`. */
 | {
    kind: 'request';
    path: string;
};
/** One start of a sidecar. */
export interface LaunchOptions {
    /** Absolute path of the program. */
    program: string;
    /** Given as they are, without a shell; `{port}` and `{host}` are replaced. */
    args?: readonly string[];
    cwd?: string;
    /**
     * The environment; without it the sidecar inherits ours. `{port}` and `{host}` are replaced. One variable is added
     * (`SIDECAR_LAUNCH_…`), by which all that the sidecar starts is found again.
     */
    env?: Readonly<Record<string, string | undefined>>;
    /** Default `{ kind: 'line' }`. */
    ready?: ReadySignal;
    /** Default `127.0.0.1`. */
    host?: string;
    /** The port that the sidecar is told, see `ports.ts`; without it, only a LISTENING line tells where it is. */
    port?: number;
    /** ms; default 60 s. */
    readyTimeout?: number;
    /** How much of each stream is kept, in bytes; the newest lines. Default 256 KiB. */
    keep?: number;
    /**
     * Called for each line as it arrives, without its ending. Of a line with more than 64 Ki characters, only the last
     * ones are given. What it throws is not caught.
     */
    onLine?: (line: string, stream: OutputStream) => void;
    /** When aborted, the sidecar and all that it started is killed, and a launch that waits rejects with `launch-interrupted`. */
    signal?: AbortSignal;
    machine?: Machine;
}
/** How a process ended. */
export interface Exit {
    code: number | null;
    signal: NodeJS.Signals | null;
}
/** What came out of a sidecar. */
export interface Output {
    /** The newest whole lines, as far as they are kept. */
    lines: readonly string[];
    /** Bytes written, kept or not. */
    bytes: number;
}
/** What the protocol's lines have said so far. */
export interface ProtocolState {
    /** `BOOT sidecar=<name> version=<x.y.z>` */
    boot?: {
        sidecar: string;
        version: string;
    };
    /** `LISTENING host=<host> port=<port>` */
    listening?: {
        host: string;
        port: number;
    };
    /** How often the ready line came on standard output: exactly once is right. */
    readyCount: number;
    readyOnStderr: boolean;
    heartbeats: number;
    /** `SHUTDOWN reason=<reason>` */
    shutdown?: string;
    /** Lines that begin like the protocol's and are not, the first few. */
    malformed: readonly string[];
}
/** ms from the start of the process. */
export interface LaunchTimes {
    /** The first line of output. */
    firstLine?: number;
    boot?: number;
    /** The ready line, or the answer that counts as ready, or the end of a command-line tool. */
    ready?: number;
}
/** A sidecar that is ready. */
export interface Launched {
    readonly pid: number;
    readonly startedAt: Date;
    /** What it was told or has said (LISTENING). */
    readonly port: number | undefined;
    readonly host: string;
    readonly times: Readonly<LaunchTimes>;
    readonly protocol: Readonly<ProtocolState>;
    readonly stdout: Readonly<Output>;
    readonly stderr: Readonly<Output>;
    /** Settled when the process has ended and its pipes are drained. Never rejects. */
    readonly exited: Promise<Exit>;
    /** Asks it to stop, waits, kills what is left of its tree, and reports what was found. Never throws. */
    stop(options?: StopOptions): Promise<StopReport>;
    /** SIGKILL to the process that was started, and to it alone: what an app's crash or a task manager does. */
    killAlone(): Promise<Exit>;
    /** Closes standard input, as the end of the app would. */
    closeStdin(): void;
    /** The processes that it has started and that are still alive, itself excluded. Empty where the OS does not tell. */
    descendants(): Promise<ProcessEntry[]>;
}
export interface StopOptions {
    polite?: PoliteStop;
    /** ms that it gets to end by itself; default 10 s. */
    timeout?: number;
    /** ms that its children get to end after it, before they count as left behind; default 500. */
    settle?: number;
}
/** A process as the system lists it. */
export interface ProcessEntry {
    pid: number;
    parent: number;
    name: string;
}
/** What was found when a sidecar was stopped. `clean` is what an app wants. */
export interface StopReport {
    /** Ended when asked (code 0, or by the very signal that asked), nothing left, port free. */
    clean: boolean;
    exit: Exit;
    /** ms from the request to the end of the process that was started. */
    took: number;
    /** It did not end when asked and had to be killed. */
    killed: boolean;
    /** Processes of its tree that were alive after it had ended; they have been killed. */
    orphans: ProcessEntry[];
    /** Its port, where something still listens there. */
    portHeldBy?: PortOwner;
    /** Temporary folders of a one-file program (`_MEI…`) that it left. */
    leftovers: string[];
}
export interface PortOwner {
    port: number;
    /** Absent where the OS does not tell. */
    pid?: number;
    name?: string;
}
