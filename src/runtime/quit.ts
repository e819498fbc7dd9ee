import type { Sidecar } from './sidecar.ts';

/** What is used of Electron's `app`. */
export interface QuittingApp {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/**
 * Holds up the end of an Electron app until its sidecars have stopped. To be called once, before the app is ready.
 * What kills the app without asking it does not get here: there, the sidecar has to watch its standard input.
 */
export function stopBeforeQuit(app: QuittingApp, ...sidecars: readonly Sidecar[]): void {
  let stopped = false;
  let stopping = false;
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    // The user may ask again.
    if (stopping) return;
    stopping = true;
    void Promise.all(sidecars.map((sidecar) => sidecar.stop())).then(() => {
      stopped = true;
      app.quit();
    });
  });
}
