import { z } from 'zod';
import type { BlobStore } from './results-blobs.ts';
import { invalid, notFound, TwirpError, type TwirpMethod } from './twirp.ts';

/** A cache entry that was uploaded completely. */
export interface StoredCache {
  key: string;
  version: string;
  size: number;
}

interface CacheEntry {
  id: string;
  key: string;
  version: string;
  stored?: StoredCache;
}

const cacheKey = z.object({ key: z.string().min(1), version: z.string().min(1) });
const cacheSize = cacheKey.extend({ size_bytes: z.coerce.number() });
const cacheLookup = cacheKey.extend({ restore_keys: z.array(z.string()).default([]) });

/** The methods of cache service v2 that the toolkit calls, over `blobs`. */
export class CacheService {
  readonly #blobs: BlobStore;
  readonly #base: () => string;
  readonly #caches: CacheEntry[] = [];

  readonly methods: Readonly<Record<string, TwirpMethod>> = {
    CreateCacheEntry: (body) => this.#createCache(cacheKey.parse(body)),
    FinalizeCacheEntryUpload: (body) => this.#finalizeCache(cacheSize.parse(body)),
    GetCacheEntryDownloadURL: (body) => this.#cacheUrl(cacheLookup.parse(body)),
  };

  /** `base` gives the address of the server, with a slash at its end. */
  constructor(blobs: BlobStore, base: () => string) {
    this.#blobs = blobs;
    this.#base = base;
  }

  /** What was uploaded completely. */
  stored(): StoredCache[] {
    return this.#caches.flatMap(({ stored }) => stored ?? []);
  }

  async #createCache({ key, version }: z.infer<typeof cacheKey>): Promise<object> {
    // As there, one that another job has only announced is taken too.
    if (this.#caches.some((entry) => entry.key === key && entry.version === version)) {
      throw new TwirpError(
        409,
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      );
    }
    const id = String(this.#caches.length + 1);
    this.#caches.push({ id, key, version });
    const address = await this.#blobs.create(`cache-${id}`, key, 'application/octet-stream');
    return { ok: true, signed_upload_url: this.#base() + address };
  }

  async #finalizeCache({ key, version, size_bytes }: z.infer<typeof cacheSize>): Promise<object> {
    const entry = this.#caches.findLast(
      (candidate) => candidate.key === key && candidate.version === version,
    );
    if (!entry) throw notFound(`cache entry '${key}' was not created`);
    const size = await this.#blobs.size(`cache-${entry.id}`);
    if (size !== size_bytes) throw invalid(`cache entry '${key}' has ${size} bytes, not ${size_bytes}`);
    entry.stored = { key, version, size };
    return { ok: true, entry_id: entry.id };
  }

  async #cacheUrl({ key, version, restore_keys }: z.infer<typeof cacheLookup>): Promise<object> {
    const usable = this.#caches.filter((entry) => entry.stored && entry.version === version);
    const exact = usable.findLast((entry) => entry.key === key);
    const prefixes = restore_keys.map((prefix) => usable.findLast((entry) => entry.key.startsWith(prefix)));
    const hit = exact ?? prefixes.find((entry) => entry !== undefined);
    if (!hit) return { ok: false, signed_download_url: '', matched_key: '' };
    const url = this.#base() + this.#blobs.address(`cache-${hit.id}`);
    return { ok: true, signed_download_url: url, matched_key: hit.key };
  }
}
