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
  readonly #settings: () => Settings;
  readonly #tell: (state: UpdateState) => void;
  #updater: Updater | undefined;
  #state: UpdateState = { kind: 'absent' };

  constructor({ settings, tell }: { settings: () => Settings; tell: (state: UpdateState) => void }) {
    this.#settings = settings;
    this.#tell = tell;
  }

  /** Takes the updater that `find` gives, if any. Never throws: one that cannot be loaded is an error to be seen. */
  async use(find: () => Promise<Updater | undefined>): Promise<void> {
    try {
      this.#updater = await find();
    } catch (error) {
      this.#fail(error);
    }
    if (this.#updater) this.#listen(this.#updater);
  }

  #listen(updater: Updater): void {
    updater.on('error', (error) => this.#fail(error));
    updater.on('checking-for-update', () => this.#enter({ kind: 'checking' }));
    updater.on('update-not-available', () => this.#enter({ kind: 'current' }));
    updater.on('update-available', ({ version }) => this.#enter({ kind: 'found', version }));
    updater.on('update-downloaded', ({ version }) => this.#enter({ kind: 'downloaded', version }));
    this.#enter({ kind: 'idle' });
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
      this.#fail(error);
    }
    return this.#state;
  }

  /** Ends the app and installs what was downloaded. */
  install(): void {
    this.#updater?.quitAndInstall();
  }

  #fail(error: unknown): void {
    this.#enter({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }

  #enter(state: UpdateState): UpdateState {
    this.#state = state;
    this.#tell(state);
    return state;
  }
}

/** electron-updater's updater, or nothing where the app is not installed or was built without it. Throws where it is there and broken. */
export async function findUpdater(isPackaged: boolean): Promise<Updater | undefined> {
  if (!isPackaged) return undefined;
  // Not a literal, so that the app compiles and runs without it.
  const name: string = 'electron-updater';
  const found = (await import(name).catch(absent)) as { default: { autoUpdater: Updater } } | undefined;
  return found?.default.autoUpdater;
}

/** That it is there and cannot be loaded must be seen: such an app would never update again. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
}
