import { join } from 'node:path';
import { app } from 'electron';
import {
  addressOf,
  type BackendLocation,
  resolveBackend,
  Sidecar,
  SidecarError,
  type SidecarRecord,
} from 'sidecar-actions/runtime';
import type { BackendState, Health, Note } from './api.ts';

/** How long an answer may take, in ms. */
const ANSWER_WITHIN = 10_000;

/** The frozen program in the installed app's resources, or the sources beside this folder with a Python for them. */
export function findBackend(log: (record: SidecarRecord) => void): Promise<BackendLocation> {
  return resolveBackend({
    isPackaged: app.isPackaged,
    resourcesPath: process.resourcesPath,
    name: 'notes-backend',
    development: { root: join(app.getAppPath(), '..', 'backend'), entry: 'notes_backend.main:main' },
    log,
  });
}

export interface BackendOptions {
  location: BackendLocation;
  /** Folder of the notes. */
  data: string;
  onState: (state: BackendState) => void;
  /** Called for each line of the structured log. */
  log: (record: SidecarRecord) => void;
}

/** The Python backend: started, watched and asked. */
export class Backend {
  /** For `stopBeforeQuit`. */
  readonly sidecar: Sidecar;
  #problem: string | undefined;

  constructor({ location, data, onState, log }: BackendOptions) {
    const { program, args, folder, mode } = location;
    this.sidecar = new Sidecar({
      program,
      // Port 0: the backend takes a free one and says which (LISTENING), so that nobody can be faster.
      // --parent-stdin: it ends when its standard input does, which is when this process ends, however that happens.
      args: [...args, '--port', '0', '--parent-stdin', '--data-dir', data],
      cwd: folder,
      mode,
      restart: { max: 3 },
      // It says HEARTBEAT every 10 s.
      heartbeatTimeout: 60_000,
    });
    this.sidecar.on('error', (error) => {
      this.#problem = textOf(error);
      // The state may have changed before its reason was known.
      onState(this.state);
    });
    this.sidecar.on('ready', () => {
      this.#problem = undefined;
    });
    this.sidecar.on('state', () => onState(this.state));
    this.sidecar.on('record', log);
  }

  get state(): BackendState {
    const { status, version } = this.sidecar.info;
    return {
      state: status,
      ...(version !== undefined && { version }),
      ...(this.#problem !== undefined && status !== 'ready' && { problem: this.#problem }),
    };
  }

  health(): Promise<Health> {
    return this.#ask<Health>('/api/health');
  }

  notes(): Promise<Note[]> {
    return this.#ask<Note[]>('/api/notes');
  }

  addNote(note: { title: string; body: string }): Promise<Note> {
    return this.#ask<Note>('/api/notes', note);
  }

  async #ask<T>(path: string, body?: object): Promise<T> {
    const { host = '127.0.0.1', port, status } = this.sidecar.info;
    if (port === undefined) throw new Error(`The backend is not running (${status}).`);
    const answer = await fetch(addressOf(host, port, path), {
      signal: AbortSignal.timeout(ANSWER_WITHIN),
      ...(body && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    if (!answer.ok) throw new Error(`The backend answered ${answer.status} to ${path}.`);
    return (await answer.json()) as T;
  }
}

/** An error as the user reads it: what happened, and what to do. */
export function textOf(error: unknown): string {
  if (error instanceof SidecarError) return [error.message, error.hint].filter(Boolean).join('\n\n');
  return error instanceof Error ? error.message : String(error);
}
