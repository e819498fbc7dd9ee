import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { ASK, type BackendState, type Settings, TELL, type UpdateState } from './api.ts';
import type { Backend } from './backend.ts';
import { isAppPage } from './navigation.ts';
import type { SettingsFile } from './settings.ts';
import type { Updates } from './updates.ts';

export interface Services {
  backend: Backend;
  settings: SettingsFile;
  updates: Updates;
  /** Ends the app for the update that was downloaded. */
  install: () => Promise<void>;
}

/** Answers what the app's own pages ask for. */
export function answerPages({ backend, settings, updates, install }: Services): void {
  answer(ASK.backendState, () => backend.state);
  answer(ASK.health, () => backend.health());
  answer(ASK.notes, () => backend.notes());
  answer(ASK.addNote, (note) => backend.addNote(noteOf(note)));
  answer(ASK.settings, () => settings.current);
  answer(ASK.changeSettings, async (change) => {
    const changed = await settings.change(change);
    await updates.check();
    return changed satisfies Settings;
  });
  answer(ASK.updateState, () => updates.state);
  answer(ASK.checkForUpdates, () => updates.check());
  answer(ASK.installUpdate, () => install());
}

/** Tells the page in `window`, if there is one. */
export function tellPage(window: BrowserWindow | undefined, change: BackendState | UpdateState): void {
  const channel = 'kind' in change ? TELL.updateState : TELL.backendState;
  if (window && !window.isDestroyed()) window.webContents.send(channel, change);
}

function answer(channel: string, work: (value: unknown) => unknown): void {
  ipcMain.handle(channel, (event, value: unknown) => {
    refuseStrangers(event);
    return work(value);
  });
}

/** A frame of another origin that got into the window must not reach the backend. */
function refuseStrangers({ senderFrame }: IpcMainInvokeEvent): void {
  if (!senderFrame || !isAppPage(senderFrame.url)) throw new Error('Not a page of this app.');
}

/** What a page sends may be anything. */
function noteOf(value: unknown): { title: string; body: string } {
  const { title, body } = (value ?? {}) as Record<string, unknown>;
  if (typeof title !== 'string' || typeof body !== 'string')
    throw new Error('A note has a title and a body.');
  return { title, body };
}
