// Runs in the page's process, before the page and apart from it. It is sandboxed: of `require` only this is left.
const { contextBridge, ipcRenderer } = require('electron') as typeof import('electron/renderer');
type NotesApi = import('./api.ts').NotesApi;
type Asked = typeof import('./api.ts').ASK;
type Told = typeof import('./api.ts').TELL;

/** Passes on what is told on `channel`, without the event: that would give the page everything behind it. */
function listen<T>(channel: Told[keyof Told], listener: (value: T) => void): () => void {
  const pass = (_event: unknown, value: T) => listener(value);
  ipcRenderer.on(channel, pass);
  return () => void ipcRenderer.off(channel, pass);
}

/** The channels are typed, since this script cannot import them. `invoke` alone, never `sendSync`, which stops the page. */
const ask = (channel: Asked[keyof Asked], value?: unknown) => ipcRenderer.invoke(channel, value);

// One function for each thing that the page may do, and no way to any other channel.
const api: NotesApi = {
  backendState: () => ask('backend:state'),
  onBackendState: (listener) => listen('backend:changed', listener),
  health: () => ask('backend:health'),
  notes: () => ask('notes:list'),
  addNote: ({ title, body }) => ask('notes:add', { title, body }),
  settings: () => ask('settings:get'),
  changeSettings: (change) => ask('settings:change', change),
  updateState: () => ask('updates:state'),
  onUpdateState: (listener) => listen('updates:changed', listener),
  checkForUpdates: () => ask('updates:check'),
  installUpdate: () => ask('updates:install'),
};

contextBridge.exposeInMainWorld('notesApp', api);
