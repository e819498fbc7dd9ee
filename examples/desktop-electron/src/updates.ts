import type { Settings, UpdateState } from './api.ts';

/** What is used of electron-updater's `autoUpdater`. */
export interface Updater {
  autoDownload: boolean;
  allowDowngrade: boolean;
  channel: string | null;
  checkForUpdates(): Promise<unknown>;
  quitAndInstall(): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'checking-for-update' | 'update-not-available', listener: () => void): unknown;
  on(event: 'update-available' | 'update-downloaded', listener: (info: { version: string }) => void): unknown;
}

/** Looks for updates where the user wants it, and says what happens: an error that nobody sees is an app that never updates. */
export class Updates {
  readonly #updater: Updater | undefined;
  readonly #settings: () => Settings;
  readonly #tell: (state: UpdateState) => void;
  #state: UpdateState;

  constructor({
    updater,
    settings,
    tell,
  }: { updater: Updater | undefined; settings: () => Settings; tell: (state: UpdateState) => void }) {
    this.#updater = updater;
    this.#settings = settings;
    this.#tell = tell;
    this.#state = { kind: updater ? 'idle' : 'absent' };
    if (!updater) return;
    updater.on('error', (error) => this.#enter({ kind: 'failed', message: error.message }));
    updater.on('checking-for-update', () => this.#enter({ kind: 'checking' }));
    updater.on('update-not-available', () => this.#enter({ kind: 'current' }));
    updater.on('update-available', ({ version }) => this.#enter({ kind: 'found', version }));
    updater.on('update-downloaded', ({ version }) => this.#enter({ kind: 'downloaded', version }));
  }

  get state(): UpdateState {
    return this.#state;
  }

  /** Looks once, unless updates are switched off. Never throws: what went wrong is the state. */
  async check(): Promise<UpdateState> {
    const { updates, channel } = this.#settings();
    if (!this.#updater) return this.#state;
    if (!updates) return this.#enter({ kind: 'off' });
    this.#updater.autoDownload = true;
    this.#updater.channel = channel;
    // Setting a channel allows older versions too, which would take a user of `beta` back to `latest`.
    this.#updater.allowDowngrade = false;
    try {
      await this.#updater.checkForUpdates();
    } catch (error) {
      this.#enter({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
    return this.#state;
  }

  /** Ends the app and installs what was downloaded. */
  install(): void {
    this.#updater?.quitAndInstall();
  }

  #enter(state: UpdateState): UpdateState {
    this.#state = state;
    this.#tell(state);
    return state;
  }
}

/** electron-updater's updater, or nothing where the app is not installed or was built without it. */
export async function findUpdater(isPackaged: boolean): Promise<Updater | undefined> {
  if (!isPackaged) return undefined;
  try {
    // Not a literal, so that the app compiles and runs without it.
    const name: string = 'electron-updater';
    const { default: whole } = (await import(name)) as { default: { autoUpdater: Updater } };
    return whole.autoUpdater;
  } catch {
    return undefined;
  }
}
