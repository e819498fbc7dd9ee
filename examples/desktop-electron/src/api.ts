/** What the page can ask for: the whole of it. Types only, shared by main process, preload script and page. */

export interface BackendState {
  state: 'idle' | 'starting' | 'ready' | 'restarting' | 'stopping' | 'stopped' | 'failed';
  /** Of the running backend. */
  version?: string;
  /** What went wrong last, for the user. */
  problem?: string;
}

export interface Health {
  status: string;
  version: string;
}

export interface Note {
  id: number;
  title: string;
  body: string;
}

export type Channel = 'latest' | 'beta' | 'alpha';

export interface Settings {
  /** Whether the app looks for updates by itself. */
  updates: boolean;
  channel: Channel;
}

export type UpdateState =
  /** Switched off by the user, or absent from this build. */
  | { kind: 'off' | 'absent' | 'idle' | 'checking' | 'current' }
  | { kind: 'found' | 'downloaded'; version: string }
  | { kind: 'failed'; message: string };

export interface NotesApi {
  backendState(): Promise<BackendState>;
  /** Calls `listener` at every change; the function that is returned ends that. */
  onBackendState(listener: (state: BackendState) => void): () => void;
  health(): Promise<Health>;
  notes(): Promise<Note[]>;
  addNote(note: { title: string; body: string }): Promise<Note>;
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  updateState(): Promise<UpdateState>;
  onUpdateState(listener: (state: UpdateState) => void): () => void;
  checkForUpdates(): Promise<UpdateState>;
  /** Stops the backend, then installs what was downloaded and starts the new version. */
  installUpdate(): Promise<void>;
}

/** Channels of messages: what is asked (`invoke`), and what is told. */
export const ASK = {
  backendState: 'backend:state',
  health: 'backend:health',
  notes: 'notes:list',
  addNote: 'notes:add',
  settings: 'settings:get',
  changeSettings: 'settings:change',
  updateState: 'updates:state',
  checkForUpdates: 'updates:check',
  installUpdate: 'updates:install',
} as const;

export const TELL = { backendState: 'backend:changed', updateState: 'updates:changed' } as const;
