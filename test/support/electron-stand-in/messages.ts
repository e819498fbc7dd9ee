import { EventEmitter } from 'node:events';
import { records } from './records.ts';

type Answer = (event: unknown, value: unknown) => unknown;

const answers = new Map<string, Answer>();
const told = new EventEmitter();
/** What preload scripts have given to the page. */
export const exposed: Record<string, unknown> = {};
/** The address of the frame that asks; a test changes it. */
export const sender = { url: 'app://notes/index.html' };

export const ipcMain = {
  handle(channel: string, answer: Answer): void {
    if (answers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    answers.set(channel, answer);
  },
};

export const ipcRenderer = {
  /** Values are copied on both ways, and an error arrives as its message, as in Electron. */
  async invoke(channel: string, value?: unknown): Promise<unknown> {
    const answer = answers.get(channel);
    if (!answer) throw new Error(`Error invoking remote method '${channel}': No handler registered`);
    try {
      return structuredClone(await answer({ senderFrame: { url: sender.url } }, structuredClone(value)));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  },
  on(channel: string, listener: (event: unknown, value: unknown) => void): void {
    told.on(channel, listener);
  },
  off(channel: string, listener: (event: unknown, value: unknown) => void): void {
    told.off(channel, listener);
  },
};

export const contextBridge = {
  exposeInMainWorld(name: string, api: unknown): void {
    exposed[name] = api;
  },
};

/** `webContents.send`. */
export function tell(channel: string, value: unknown): void {
  records.told.push({ channel, value: structuredClone(value) });
  told.emit(channel, {}, structuredClone(value));
}
