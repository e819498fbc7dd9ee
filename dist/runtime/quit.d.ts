import type { Sidecar } from './sidecar.js';
/** What is used of Electron's `app`. */
export interface QuittingApp {
    on(event: 'before-quit', listener: (event: {
        preventDefault(): void;
    }) => void): unknown;
    quit(): void;
}
/**
 * Holds up the end of an Electron app until its sidecars have stopped. To be called once, before the app is ready.
 * What kills the app without asking it does not get here: there, the sidecar has to watch its standard input.
 */
export declare function stopBeforeQuit(app: QuittingApp, ...sidecars: readonly Sidecar[]): void;
