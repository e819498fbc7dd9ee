import { type Machine } from './machine.js';
import { type BackendMode, type SidecarRecord } from './records.js';
/** Where an app looks for its backend. */
export interface ResolveOptions {
    /** Electron's `app.isPackaged`. */
    isPackaged: boolean;
    /** Electron's `process.resourcesPath`. */
    resourcesPath: string;
    /** Of the program, without extension. */
    name: string;
    /** Below `resourcesPath`, with `/` on every platform; default `backend`. */
    folder?: string;
    /** How it is started from its sources while the app is not packaged. Without it, the frozen one is looked for. */
    development?: DevelopmentBackend;
    /** Gets a record of what was found, repaired or missing. */
    log?: (record: SidecarRecord) => void;
    /** Default: this one. */
    machine?: Machine;
}
export interface DevelopmentBackend {
    /** Absolute; the folder of the backend's project, in which its virtual environment is. */
    root: string;
    /** What build-backend takes as `entry`: a script (relative to `root`), `package.module`, `package.module:function`. */
    entry: string;
    /** The interpreter, if it is not to be looked for. */
    python?: string;
}
/** What to start. `args` come before the sidecar's own. */
export interface BackendLocation {
    mode: BackendMode;
    /** Absolute: the frozen program, or the interpreter. */
    program: string;
    args: readonly string[];
    /** Absolute: where the program and its files are, or the project. A module is found only with this as `cwd`. */
    folder: string;
}
/**
 * Finds the backend of an app: in development the script and an interpreter for it, in a packaged app the program in
 * its resources, which is made executable if it has lost that. Throws `program-missing` or `program-not-executable`.
 */
export declare function resolveBackend(options: ResolveOptions): Promise<BackendLocation>;
/**
 * Where the program may be in a packaged app, the first that exists counts: in the folder itself, or in a folder of
 * its own below it, as PyInstaller makes one.
 */
export declare function productionPaths({ resourcesPath, folder, name }: Pick<ResolveOptions, 'resourcesPath' | 'folder' | 'name'>, platform: NodeJS.Platform): [string, string];
