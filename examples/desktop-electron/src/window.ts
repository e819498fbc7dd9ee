import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { safePreferences } from './hardening.ts';
import { START_PAGE } from './navigation.ts';

/** The one window of the app: made when it is first shown, and again after it was closed. */
export class MainWindow {
  #window: BrowserWindow | undefined;

  get current(): BrowserWindow | undefined {
    return this.#window;
  }

  /** Brings it to the front, whatever state it is in. */
  async show(): Promise<void> {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.show();
      this.#window.focus();
      return;
    }
    const window = new BrowserWindow({
      width: 900,
      height: 700,
      show: false,
      webPreferences: safePreferences(join(import.meta.dirname, 'preload.cjs')),
    });
    this.#window = window;
    window.on('closed', () => {
      this.#window = undefined;
    });
    window.once('ready-to-show', () => window.show());
    await window.loadURL(START_PAGE);
  }

  hide(): void {
    this.#window?.hide();
  }
}
