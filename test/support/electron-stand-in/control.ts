import { app } from './app.ts';
import { exposed, sender } from './messages.ts';
import { records } from './records.ts';
import { permissions, schemes } from './services.ts';
import { autoUpdater } from './updater.ts';
import { BrowserWindow } from './window.ts';

/** What a test can do, by name: what the user, the page or the system would do. */
const deeds = {
  records: () => records,
  /** The page calls a function that the preload script gave to it. */
  call: ({ name, value }: { name: string; value?: unknown }) => {
    const api = exposed['notesApp'] as Record<string, (value: unknown) => unknown>;
    const found = api[name];
    if (!found) throw new Error(`The preload script gives no '${name}'.`);
    return found(value);
  },
  exposed: () => Object.keys(exposed['notesApp'] as object),
  /** A frame of another address asks from now on. */
  pretend: ({ url }: { url: string }) => {
    sender.url = url;
  },
  navigate: ({ url, event }: { url: string; event?: string }) => page().navigate(url, event),
  open: ({ url }: { url: string }) => page().open(url),
  webview: () => {
    let prevented = false;
    page().emit('will-attach-webview', { preventDefault: () => (prevented = true) });
    return !prevented;
  },
  /** Loads an address of the app's own scheme. */
  load: async ({ url }: { url: string }) => {
    const answer = await schemes.handlers.get(new URL(url).protocol.slice(0, -1))?.(new Request(url));
    return answer && { status: answer.status, headers: [...answer.headers], text: await answer.text() };
  },
  schemes: () => schemes.privileged,
  permission: ({ name }: { name: string }) => {
    let allowed: boolean | undefined;
    permissions.request({}, name, (decision) => {
      allowed = decision;
    });
    return [allowed, permissions.check(), permissions.device()];
  },
  minimize: () => BrowserWindow.all[0]?.minimize(),
  minimized: () => BrowserWindow.all[0]?.isMinimized(),
  closeWindow: () => BrowserWindow.all[0]?.close(),
  updater: () => {
    const { autoDownload, allowDowngrade, channel, checks, installed } = autoUpdater;
    return { autoDownload, allowDowngrade, channel, checks, installed };
  },
  quit: () => app.quit(),
};

export type Deed = keyof typeof deeds;

function page(): BrowserWindow['webContents'] {
  const [window] = BrowserWindow.all;
  if (!window) throw new Error('There is no window.');
  return window.webContents;
}

process.on('message', async ({ id, deed, value }: { id: number; deed: Deed; value: never }) => {
  try {
    process.send?.({ id, result: await deeds[deed](value) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
