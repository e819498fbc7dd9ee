import { GuardedStore } from '../../src/build-backend/cache/store/guarded-store.ts';
import { HttpBackEnd } from '../../src/build-backend/cache/store/http.ts';
import { type Answer, type CacheServer, startCacheServer } from './cache-server.ts';
import { fakeHost } from './fake-host.ts';

export interface HttpStoreOptions {
  authorization?: string;
  signal?: AbortSignal;
  /** In ms. Tests of a server that stalls have less than the default; those on a loaded machine must not. */
  idle?: number;
}

/** A store of the server at `url` that does not wait long before it tries again, and what it says. */
export function httpStore(url: string, { authorization, signal, idle = 20_000 }: HttpStoreOptions = {}) {
  const host = fakeHost(signal ? { signal } : {});
  const backEnd = new HttpBackEnd({
    url: new URL(url),
    signal: host.signal,
    debug: (message) => host.debug(message),
    patience: { firstDelay: 20, idle, connect: 20_000 },
    ...(authorization !== undefined && { authorization }),
  });
  const messages = () => host.recorded.annotations.map(({ message }) => message);
  return { store: new GuardedStore(backEnd, { host, writes: true }), messages, log: host.recorded.log };
}

/** Stores over servers of their own, which answer as a test says and end with `close`. */
export function servedStores() {
  const servers: CacheServer[] = [];
  return {
    async open(answer: Answer, options: HttpStoreOptions = {}) {
      const server = await startCacheServer(answer);
      servers.push(server);
      return { server, ...httpStore(server.url, options) };
    },
    async close(): Promise<void> {
      for (const server of servers.splice(0)) await server.close();
    },
  };
}
