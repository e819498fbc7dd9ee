import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import { contextBridge, ipcRenderer, tell } from './messages.ts';
import { PreventableEvent } from './preventable-event.ts';
import { records } from './records.ts';

type OpenHandler = (details: { url: string }) => { action: string };

class Contents extends EventEmitter {
  #open: OpenHandler = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#open = handler;
  }

  send(channel: string, value: unknown): void {
    tell(channel, value);
  }

  /** A link, or a script of the page, goes to `url`. True if the window does. */
  navigate(url: string, event = 'will-navigate'): boolean {
    const asked = new PreventableEvent(url);
    this.emit(event, asked);
    if (!asked.defaultPrevented) records.visited.push(url);
    return !asked.defaultPrevented;
  }

  /** `window.open`. True if there is a new window. */
  open(url: string): boolean {
    return this.#open({ url }).action === 'allow';
  }
}

/** A window that nobody sees. */
export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new Contents();
  #minimized = false;

  constructor({ webPreferences }: { webPreferences: { preload: string } }) {
    super();
    BrowserWindow.all.push(this);
    const { preload, ...preferences } = webPreferences;
    records.windows.push(preferences);
    app.emit('web-contents-created', new PreventableEvent(), this.webContents);
    runPreload(preload);
  }

  async loadURL(url: string): Promise<void> {
    records.visited.push(url);
    setImmediate(() => this.emit('ready-to-show'));
  }

  show(): void {}
  hide(): void {}

  focus(): void {
    records.focused += 1;
  }

  minimize(): void {
    this.#minimized = true;
  }

  restore(): void {
    this.#minimized = false;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  isDestroyed(): boolean {
    return !BrowserWindow.all.includes(this);
  }

  /** The user closes it. */
  close(): void {
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }
}

/** A sandboxed preload script is CommonJS and finds nothing but `electron`. */
function runPreload(file: string): void {
  const find = (name: string) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload script cannot require '${name}'.`);
    return { contextBridge, ipcRenderer };
  };
  new Function('require', 'exports', 'module', readFileSync(file, 'utf8'))(find, {}, { exports: {} });
}
