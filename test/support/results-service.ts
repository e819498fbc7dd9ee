import { z } from 'zod';
import type { BlobStore } from './results-blobs.ts';

/** An artifact that was uploaded completely. */
export interface StoredArtifact {
  id: string;
  name: string;
  /** Bytes of the zip. */
  size: number;
  /** `sha256:…` of the zip. */
  digest: string;
}

/** A cache entry that was uploaded completely. */
export interface StoredCache {
  key: string;
  version: string;
  size: number;
}

/** A refusal in twirp's words; the client shows code and message. */
export class TwirpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface Entry {
  id: string;
  run: string;
  job: string;
  name: string;
  mimeType: string;
  createdAt: string;
  stored?: StoredArtifact;
}

interface CacheEntry {
  id: string;
  key: string;
  version: string;
  stored?: StoredCache;
}

const run = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const named = z.object({ ...run, name: z.string().min(1) });
const create = named.extend({ mime_type: z.string().default('application/zip') });
const finalize = named.extend({ size: z.coerce.number(), hash: z.string().optional() });
const list = z.object({
  ...run,
  name_filter: z.string().optional(),
  id_filter: z.coerce.string().optional(),
});
const cacheKey = z.object({ key: z.string().min(1), version: z.string().min(1) });
const cacheSize = cacheKey.extend({ size_bytes: z.coerce.number() });
const cacheLookup = cacheKey.extend({ restore_keys: z.array(z.string()).default([]) });

type Method = (body: unknown) => Promise<object>;

/** The methods of artifact service v4 and cache service v2 that the toolkit calls, over `blobs`. */
export class ResultsService {
  readonly #blobs: BlobStore;
  readonly #base: () => string;
  #artifacts: Entry[] = [];
  #caches: CacheEntry[] = [];
  #sequence = 0;

  readonly methods: Readonly<Record<string, Method>> = {
    CreateArtifact: (body) => this.#createArtifact(create.parse(body)),
    FinalizeArtifact: (body) => this.#finalizeArtifact(finalize.parse(body)),
    ListArtifacts: (body) => this.#listArtifacts(list.parse(body)),
    GetSignedArtifactURL: (body) => this.#artifactUrl(named.parse(body)),
    DeleteArtifact: (body) => this.#deleteArtifact(named.parse(body)),
    CreateCacheEntry: (body) => this.#createCache(cacheKey.parse(body)),
    FinalizeCacheEntryUpload: (body) => this.#finalizeCache(cacheSize.parse(body)),
    GetCacheEntryDownloadURL: (body) => this.#cacheUrl(cacheLookup.parse(body)),
  };

  /** `base` gives the address of the server, with a slash at its end. */
  constructor(blobs: BlobStore, base: () => string) {
    this.#blobs = blobs;
    this.#base = base;
  }

  artifacts(): StoredArtifact[] {
    return this.#artifacts.flatMap(({ stored }) => stored ?? []);
  }

  caches(): StoredCache[] {
    return this.#caches.flatMap(({ stored }) => stored ?? []);
  }

  async #createArtifact(body: z.infer<typeof create>): Promise<object> {
    if (this.#find(body)) {
      throw new TwirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      );
    }
    const id = this.#nextId();
    this.#artifacts.push({
      id,
      run: body.workflow_run_backend_id,
      job: body.workflow_job_run_backend_id,
      name: body.name,
      mimeType: body.mime_type,
      createdAt: new Date().toISOString(),
    });
    const address = await this.#blobs.create(`artifact-${id}`, body.name, body.mime_type);
    return { ok: true, signed_upload_url: this.#base() + address };
  }

  async #finalizeArtifact(body: z.infer<typeof finalize>): Promise<object> {
    const entry = this.#artifacts.findLast((candidate) => isNamed(candidate, body) && !candidate.stored);
    if (!entry) throw notFound(`artifact '${body.name}' was not created`);
    const size = await this.#blobs.size(`artifact-${entry.id}`);
    if (size !== body.size) throw invalid(`artifact '${body.name}' has ${size} bytes, not ${body.size}`);
    const digest = `sha256:${await this.#blobs.sha256(`artifact-${entry.id}`)}`;
    if (body.hash && body.hash !== digest)
      throw invalid(`artifact '${body.name}' is ${digest}, not ${body.hash}`);
    entry.stored = { id: entry.id, name: entry.name, size, digest };
    return { ok: true, artifact_id: entry.id };
  }

  async #listArtifacts(body: z.infer<typeof list>): Promise<object> {
    const artifacts = this.#artifacts.flatMap((entry) => {
      const wanted =
        entry.run === body.workflow_run_backend_id &&
        (body.name_filter === undefined || body.name_filter === entry.name) &&
        (body.id_filter === undefined || body.id_filter === entry.id);
      return wanted && entry.stored ? [listed(entry, entry.stored)] : [];
    });
    return { artifacts };
  }

  async #artifactUrl(body: z.infer<typeof named>): Promise<object> {
    const entry = this.#find(body);
    if (!entry) throw notFound(`artifact '${body.name}' does not exist`);
    return { signed_url: this.#base() + this.#blobs.address(`artifact-${entry.id}`) };
  }

  async #deleteArtifact(body: z.infer<typeof named>): Promise<object> {
    const entry = this.#find(body);
    if (!entry) throw notFound(`artifact '${body.name}' does not exist`);
    this.#artifacts = this.#artifacts.filter((other) => other !== entry);
    await this.#blobs.remove(`artifact-${entry.id}`);
    return { ok: true, artifact_id: entry.id };
  }

  async #createCache({ key, version }: z.infer<typeof cacheKey>): Promise<object> {
    if (this.#caches.some((entry) => entry.key === key && entry.version === version && entry.stored)) {
      throw new TwirpError(
        409,
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      );
    }
    const id = this.#nextId();
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

  #find(body: z.infer<typeof named>): Entry | undefined {
    return this.#artifacts.findLast((entry) => isNamed(entry, body) && entry.stored);
  }

  #nextId(): string {
    this.#sequence += 1;
    return String(this.#sequence);
  }
}

function isNamed(entry: Entry, body: z.infer<typeof named>): boolean {
  return entry.name === body.name && entry.run === body.workflow_run_backend_id;
}

function listed(entry: Entry, stored: StoredArtifact): object {
  return {
    workflow_run_backend_id: entry.run,
    workflow_job_run_backend_id: entry.job,
    database_id: entry.id,
    name: entry.name,
    size: String(stored.size),
    created_at: entry.createdAt,
    digest: stored.digest,
  };
}

function notFound(message: string): TwirpError {
  return new TwirpError(404, 'not_found', message);
}

function invalid(message: string): TwirpError {
  return new TwirpError(400, 'invalid_argument', message);
}
