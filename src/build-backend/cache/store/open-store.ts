import type { Host } from '../../../shared/host.ts';
import type { BackEnd } from './back-end.ts';
import { cacheLocation } from './cache-location.ts';
import type { CacheStore } from './cache-store.ts';
import { DirectoryBackEnd } from './directory.ts';
import { GithubBackEnd } from './github.ts';
import { GuardedStore } from './guarded-store.ts';
import type { CacheInputs } from './inputs.ts';
import { writePolicy } from './write-policy.ts';

/**
 * The store that the inputs ask for, `directory` being the working directory; undefined if builds are not kept.
 * Nothing is connected or made yet. Throws `input-invalid` where inputs contradict each other.
 */
export async function openStore(
  inputs: CacheInputs,
  directory: string,
  host: Host,
): Promise<CacheStore | undefined> {
  const backEnd = await backEndFor(inputs, directory, host);
  if (!backEnd) return undefined;
  const policy = await writePolicy(host.context);
  if (!policy.writes && !inputs['cache-read-only']) {
    host.info(`The build cache (${backEnd.label}) is only read in this run: ${policy.because}.`);
  }
  return new GuardedStore(backEnd, { host, writes: policy.writes && !inputs['cache-read-only'] });
}

async function backEndFor(inputs: CacheInputs, directory: string, host: Host): Promise<BackEnd | undefined> {
  const location = cacheLocation(inputs, directory, host);
  switch (location.kind) {
    case 'off':
      return undefined;
    case 'directory':
      return new DirectoryBackEnd({ folder: location.folder, maxSize: inputs['max-cache-size'] });
    case 'http': {
      const { HttpBackEnd } = await import('./http.ts');
      return new HttpBackEnd({ ...location, signal: host.signal, debug: (message) => host.debug(message) });
    }
    case 'github':
      if (host.caches) return new GithubBackEnd(host.caches, host);
      host.annotate('warning', "The build cache is off: this runner has no access to GitHub's cache.");
      return undefined;
  }
}
