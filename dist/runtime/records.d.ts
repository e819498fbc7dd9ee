import type { SidecarError, SidecarErrorCode } from './errors.js';
import type { Machine } from './machine.js';
import type { Exit } from './types.js';
/** What a frozen backend is. Made from its manifest, see `executableInfo`. */
export interface BackendExecutableInfo {
    /** Relative to the folder of the sidecar, with `/` on every platform. */
    path: string;
    name: string;
    /** `win32`, `darwin` or `linux`. */
    platform: string;
    /** Node's word for the processor, or `universal2`. */
    arch: string;
    version: string;
    /** Bytes of all its files. */
    size: number;
    /** SHA-256 of the program, 64 hexadecimal digits. Absent where the manifest does not list the program. */
    checksum?: string;
    /** `sha256:…` of the whole folder: contents, paths, modes and links. */
    digest: string;
    /** ISO 8601, UTC. */
    createdAt: string;
}
/** How a backend is frozen: the inputs of build-backend that a tool of the app may want to write or read. */
export interface BuildConfiguration {
    packager: 'pyinstaller' | 'nuitka';
    mode: 'onedir' | 'onefile';
    /** A script, `package.module` or `package.module:function`. */
    entry: string;
    /** Of the program, without extension. */
    name: string;
    version?: string;
    hiddenImports?: readonly string[];
    excludeModules?: readonly string[];
    collectAll?: readonly string[];
    collectData?: readonly string[];
    copyMetadata?: readonly string[];
    /** `source:destination`, with `/` on every platform. */
    addData?: readonly string[];
    targetTriple?: string;
}
/** Where a sidecar comes from: the sources with an interpreter, or the frozen program inside the app. */
export type BackendMode = 'development' | 'production';
/** Where a sidecar is in its life. */
export type SidecarStatus = 'idle' | 'stopped' | 'starting' | 'ready' | 'stopping' | 'restarting' | 'failed';
/** A sidecar's process as an app shows it. */
export interface ProcessInfo {
    status: SidecarStatus;
    mode?: BackendMode;
    /** The program, absolute. */
    path: string;
    /** Absent while no process runs. */
    pid?: number;
    port?: number;
    host?: string;
    /** What the BOOT line said. */
    version?: string;
    /** ISO 8601, UTC. */
    startedAt?: string;
    /** ms from the start to being ready. */
    readyAfter?: number;
    restarts: number;
    lastExit?: Exit;
}
/** One line of the app's log about its sidecar: plain data, for `JSON.stringify`. */
export interface SidecarRecord {
    type: SidecarRecordType;
    /** ISO 8601, UTC. */
    timestamp: string;
    platform: string;
    arch: string;
    message: string;
    mode?: BackendMode;
    /** The program, absolute. */
    path?: string;
    pid?: number;
    port?: number;
    error?: {
        code: SidecarErrorCode;
        message: string;
        hint?: string;
    };
    /** The last lines of its standard error. */
    stderr?: readonly string[];
    exit?: Exit;
}
export type SidecarRecordType = 'resolved' | 'repaired' | 'starting' | 'ready' | 'exited' | 'restarting' | 'stopping' | 'stopped' | 'failed'
/** It broke the protocol, hung, or could not be started again; what follows is told by the next record. */
 | 'error';
/** What a record says beside its time and machine. */
export interface RecordFields extends Pick<SidecarRecord, 'message' | 'mode' | 'path' | 'pid' | 'port' | 'stderr' | 'exit'> {
    error?: SidecarError;
}
/** A record of now. Of an error, its standard error and exit are taken too. */
export declare function newRecord(type: SidecarRecordType, { error, ...fields }: RecordFields, { platform, arch }: Pick<Machine, 'platform' | 'arch'>): SidecarRecord;
/** The fields of `sidecar.json` that `executableInfo` reads. */
export interface ManifestFacts {
    name: string;
    version: string;
    executable: string;
    size: number;
    digest: string;
    createdAt: string;
    target: {
        platform: string;
        arch: string;
    };
    files: readonly {
        path: string;
        sha256: string;
    }[];
}
/** What a manifest says about its program. Nothing is checked: verify-binary has done so before it was packaged. */
export declare function executableInfo(manifest: ManifestFacts): BackendExecutableInfo;
