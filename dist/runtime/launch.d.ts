import type { Launched, LaunchOptions } from './types.js';
/** Where sidecars listen: nobody else's machine reaches that. */
export declare const HOST = "127.0.0.1";
/**
 * Starts a sidecar and waits until it is ready. Throws a `SidecarError` if it cannot be started or does not become
 * ready; then nothing of it is left.
 */
export declare function launch(options: LaunchOptions): Promise<Launched>;
