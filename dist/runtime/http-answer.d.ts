import { type IncomingMessage } from 'node:http';
export interface AskOptions {
    method?: 'GET' | 'POST';
    signal?: AbortSignal;
    /** ms; default 5 s. */
    timeout?: number;
}
/**
 * Asks `address` without a proxy, over a connection of its own: one that is kept would hold up the end of the sidecar.
 * Resolves at the head of the answer. Rejects with the system's error where nobody answers, and where `signal` is
 * aborted or nothing comes for `timeout` ms.
 */
export declare function answerFrom(address: string, { method, signal, timeout }: Omit<AskOptions, 'method'> & {
    method?: string;
}): Promise<IncomingMessage>;
