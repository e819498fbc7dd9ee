import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { Backend, dataFolder, textOf } from './backend.ts';
import { answerPages, tellPage } from './channels.ts';
import { denyPermissions, restrict } from './hardening.ts';
import { registerScheme, servePages } from './pages.ts';
import { backendProgram } from './program.ts';
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
  app.on('second-instance', () => void window.show());
  void app.whenReady().then(() => start(window).catch(giveUp));
}

/** Without its pages or its backend's program there is nothing that the app could show. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Notes cannot start', textOf(error));
  app.quit();
}

async function start(window: MainWindow): Promise<void> {
  const userData = app.getPath('userData');
  denyPermissions(session.defaultSession);
  servePages(join(import.meta.dirname, '..', 'static'));
  const settings = new SettingsFile(join(userData, 'settings.json'));
  await settings.load();
  const backend = new Backend({
    program: await backendProgram(),
    data: dataFolder(userData),
    onState: (state) => tellPage(window.current, state),
    onRecord: (record) => console.log(JSON.stringify(record)),
  });
  const updates = new Updates({
    updater: await findUpdater(app.isPackaged),
    settings: () => settings.current,
    tell: (state) => tellPage(window.current, state),
  });
  stopWithApp(backend, window);
  const install = async () => {
    if (updates.state.kind !== 'downloaded') return;
    // First, because Windows replaces no file of a program that runs.
    await backend.stop();
    updates.install();
  };
  answerPages({ backend, settings, updates, install });
  app.on('activate', () => void window.show());
  await Promise.all([window.show(), startBackend(backend), updates.check()]);
}

async function startBackend(backend: Backend): Promise<void> {
  try {
    await backend.start();
  } catch (error) {
    // The window stays, and shows the same: the user may read it again, or quit.
    dialog.showErrorBox('Notes cannot start its backend', textOf(error));
  }
}

/** Holds up the end of the app until the backend has ended. What ends in another way is ended by --parent-stdin. */
function stopWithApp(backend: Backend, window: MainWindow): void {
  let stopping = false;
  let stopped = false;
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    if (stopping) return;
    stopping = true;
    window.hide();
    void backend.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
}
