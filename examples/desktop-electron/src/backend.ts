import { join } from 'node:path';
import { Sidecar, SidecarError, type SidecarRecord } from 'sidecar-actions/runtime';
import type { BackendState, Health, Note } from './api.ts';

/** How long an answer may take, in ms. */
const ANSWER_WITHIN = 10_000;

export interface BackendOptions {
  /** Absolute path of the program. */
  program: string;
  /** Folder of the notes. */
  data: string;
  onState: (state: BackendState) => void;
  /** Called for each line of the structured log. */
  onRecord: (record: SidecarRecord) => void;
}

/** The Python backend: started, watched, asked and stopped. */
export class Backend {
  readonly sidecar: Sidecar;
  #problem: string | undefined;

  constructor({ program, data, onState, onRecord }: BackendOptions) {
    this.sidecar = new Sidecar({
      program,
      // Port 0: the backend takes a free one and says which (LISTENING), so that nobody can be faster.
      // --parent-stdin: it ends when its standard input does, which is when this process ends, however that happens.
      args: ['--port', '0', '--parent-stdin', '--data-dir', data],
      readyTimeout: 60_000,
      restart: { max: 3 },
      stop: { timeout: 10_000 },
    });
    this.sidecar.on('error', (error) => {
      this.#problem = textOf(error);
    });
    this.sidecar.on('ready', () => {
      this.#problem = undefined;
    });
    this.sidecar.on('state', () => onState(this.state));
    this.sidecar.on('record', onRecord);
  }

  get state(): BackendState {
    const { status, version } = this.sidecar.info;
    return {
      state: status,
      ...(version !== undefined && { version }),
      ...(this.#problem !== undefined && { problem: this.#problem }),
    };
  }

  /** Starts it. Throws a `SidecarError` whose message and hint can be shown to the user. */
  async start(): Promise<void> {
    await this.sidecar.start();
  }

  /** Stops it in whatever state it is. When this is done, nothing of it is left. Never throws. */
  async stop(): Promise<void> {
    await this.sidecar.stop();
  }

  health(): Promise<Health> {
    return this.#ask<Health>('/api/health');
  }

  async notes(): Promise<Note[]> {
    return this.#ask<Note[]>('/api/notes');
  }

  addNote(note: { title: string; body: string }): Promise<Note> {
    return this.#ask<Note>('/api/notes', note);
  }

  async #ask<T>(path: string, body?: object): Promise<T> {
    const { host, port, status } = this.sidecar.info;
    if (port === undefined) throw new Error(`The backend is not running (${status}).`);
    const answer = await fetch(`http://${host}:${port}${path}`, {
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

/** An error of the backend as the user reads it. */
export function textOf(error: unknown): string {
  if (!(error instanceof SidecarError)) return String(error);
  return [error.message, error.hint].filter(Boolean).join('\n');
}

/** Where the notes are. */
export function dataFolder(userData: string): string {
  return join(userData, 'notes');
}
