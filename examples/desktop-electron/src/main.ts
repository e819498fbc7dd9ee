import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { stopBeforeQuit } from 'sidecar-actions/runtime';
import { Backend, findBackend, textOf } from './backend.ts';
import { answerPages, tellPage } from './channels.ts';
import { denyPermissions, restrict } from './hardening.ts';
import { logTo } from './log.ts';
import { registerScheme, servePages } from './pages.ts';
import { SettingsFile } from './settings.ts';
import { findUpdater, Updates } from './updates.ts';
import { MainWindow } from './window.ts';

// Two copies would write into the same notes. The first one is told that a second was started, and comes to the front.
if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  // These must be said before the app is ready.
  app.enableSandbox();
  registerScheme();
  app.on('web-contents-created', (_event, contents) => restrict(contents));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const window = new MainWindow();
  void app.whenReady().then(() => start(window).catch(giveUp));
}

async function start(window: MainWindow): Promise<void> {
  denyPermissions(session.defaultSession);
  servePages(join(import.meta.dirname, '..', 'static'));
  const settings = new SettingsFile(join(app.getPath('userData'), 'settings.json'));
  await settings.load();
  const backend = await backendOf(window);
  const updates = await updatesOf(window, settings);
  const install = async () => {
    if (updates.state.kind !== 'downloaded') return;
    // First, because Windows replaces no file of a program that runs.
    await backend.sidecar.stop();
    updates.install();
  };
  answerPages({ backend, settings, updates, install });
  // Not before: a page that is shown earlier would ask, and nobody would answer.
  app.on('second-instance', () => void window.show());
  app.on('activate', () => void window.show());
  await Promise.all([window.show(), startBackend(backend), updates.check()]);
}

async function backendOf(window: MainWindow): Promise<Backend> {
  const log = logTo(join(app.getPath('logs'), 'backend.log'));
  const backend = new Backend({
    location: await findBackend(log),
    data: join(app.getPath('userData'), 'notes'),
    onState: (state) => tellPage(window.current, state),
    log,
  });
  // Whatever ends the app without asking it (a crash, the end of a Windows session) is what --parent-stdin is for.
  stopBeforeQuit(app, backend.sidecar);
  app.on('before-quit', () => window.hide());
  return backend;
}

async function updatesOf(window: MainWindow, settings: SettingsFile): Promise<Updates> {
  const updates = new Updates({
    settings: () => settings.current,
    tell: (state) => tellPage(window.current, state),
  });
  await updates.use(() => findUpdater(app.isPackaged));
  return updates;
}

async function startBackend(backend: Backend): Promise<void> {
  try {
    await backend.sidecar.start();
  } catch (error) {
    // Who quits while it starts knows it.
    if (backend.state.state !== 'failed') return;
    // The window stays, and shows the same: the user may read it again.
    dialog.showErrorBox('Notes cannot start its backend', textOf(error));
  }
}

/** Without its pages or its backend's program there is nothing that the app could show. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Notes cannot start', textOf(error));
  app.quit();
}
