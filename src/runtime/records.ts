import { basename } from 'node:path';
import { SidecarError, type SidecarErrorCode } from './errors.ts';
import type { Machine } from './machine.ts';
import type { Exit } from './types.ts';

/** Whether the app runs from its sources or is installed. */
export type AppMode = 'development' | 'production';

export type SidecarState = 'idle' | 'starting' | 'ready' | 'restarting' | 'stopping' | 'stopped' | 'failed';

/** What is known of a sidecar at one moment. */
export interface ProcessInfo {
  /** The program's file name without `.exe`. */
  name: string;
  path: string;
  mode: AppMode;
  state: SidecarState;
  host: string;
  /** Absent while nothing runs. */
  pid?: number;
  port?: number;
  /** ISO 8601, of the process that runs. */
  startedAt?: string;
  /** ms from its start until it was ready. */
  readyAfter?: number;
  /** What its BOOT line said. */
  version?: string;
  /** Restarts that still count, see `RestartPolicy`. */
  restarts: number;
}

/** One line of a structured log. */
export interface SidecarRecord {
  type: 'start' | 'ready' | 'exit' | 'restart' | 'stop' | 'error';
  mode: AppMode;
  /** The program. */
  path: string;
  /** ISO 8601. */
  timestamp: string;
  platform: NodeJS.Platform;
  arch: string;
  pid?: number;
  port?: number;
  /** The message of what went wrong, its code, and what to do. */
  error?: string;
  code?: SidecarErrorCode;
  hint?: string;
  /** The last lines of its standard error, where something went wrong. */
  stderr?: readonly string[];
  exit?: Exit;
  /** Restarts only: the how many-th it is, and the wait before it in ms. */
  attempt?: number;
  delay?: number;
}

/** What of a record differs from one to the next. */
export type RecordDetails = Omit<
  SidecarRecord,
  'type' | 'mode' | 'path' | 'timestamp' | 'platform' | 'arch' | 'error' | 'code' | 'hint'
> & {
  error?: unknown;
};

/** The record of something that happens now. */
export function makeRecord(
  type: SidecarRecord['type'],
  { path, mode, machine }: { path: string; mode: AppMode; machine: Machine },
  { error, ...details }: RecordDetails = {},
): SidecarRecord {
  const { platform, arch } = machine;
  const timestamp = new Date().toISOString();
  return {
    type,
    mode,
    path,
    timestamp,
    platform,
    arch,
    ...(error !== undefined && errorFields(error)),
    ...details,
  };
}

/** A program's name as people say it. */
export function programName(path: string): string {
  return basename(path).replace(/\.exe$/i, '');
}

function errorFields(error: unknown): Partial<SidecarRecord> {
  if (!(error instanceof SidecarError))
    return { error: error instanceof Error ? error.message : String(error) };
  const { message, code, hint, stderr, exit } = error;
  return {
    error: message,
    code,
    ...(hint !== undefined && { hint }),
    ...(stderr.length > 0 && { stderr }),
    ...(exit && { exit }),
  };
}
