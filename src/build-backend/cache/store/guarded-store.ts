import { describe } from '../../../shared/describe-error.ts';
import type { Host } from '../../../shared/host.ts';
import { formatSize } from '../../../shared/quantities.ts';
import { decodeRecord, encodeRecord } from './action-result.ts';
import { type BackEnd, BlobRefused } from './back-end.ts';
import type { BlobRef, CacheRecord, CacheStore, WantedBlob } from './cache-store.ts';
import { checkedBytes, WrongBytes } from './checked-bytes.ts';
import { isDigest } from './digests.ts';

/** What there is one warning for, however often it happens. */
type Trouble = 'off' | 'damaged' | 'not kept';

/** What a callback threw, on its way through code that takes every error for one of the cache. */
class FromCallback extends Error {}

/** A store over any back-end: checks what comes, warns once, and is off after trouble. */
export class GuardedStore implements CacheStore {
  readonly label: string;
  readonly isRemote: boolean;
  readonly #backEnd: BackEnd;
  readonly #host: Pick<Host, 'annotate' | 'debug' | 'signal'>;
  readonly #mayWrite: boolean;
  readonly #warned = new Set<Trouble>();
  /** Digests of blobs that must be written anew, although something of that name is there. */
  readonly #damaged = new Set<string>();
  #read = 0;
  #written = 0;

  constructor(
    backEnd: BackEnd,
    options: { host: Pick<Host, 'annotate' | 'debug' | 'signal'>; writes: boolean },
  ) {
    this.label = backEnd.label;
    this.isRemote = backEnd.isRemote;
    this.#backEnd = backEnd;
    this.#host = options.host;
    this.#mayWrite = options.writes;
  }

  get writes(): boolean {
    return this.#mayWrite && !this.#off;
  }

  async getRecord(key: string): Promise<CacheRecord | undefined> {
    if (this.#off || !isDigest(key)) return undefined;
    return this.#guard(undefined, async () => {
      const bytes = await this.#backEnd.readRecord(key);
      if (!bytes) return undefined;
      const record = decodeRecord(key, bytes);
      if (record) this.#read += bytes.length;
      else await this.#spoiled(`the record ${key}`, () => this.#backEnd.removeRecord(key));
      return record;
    });
  }

  async putRecord(key: string, record: CacheRecord): Promise<void> {
    if (!this.writes || !isDigest(key)) return;
    await this.#guard(undefined, async () => {
      const bytes = encodeRecord(key, record);
      await this.#backEnd.writeRecord(key, bytes);
      this.#written += bytes.length;
    });
  }

  async readBlob(blob: WantedBlob, write: (chunk: Buffer) => void | Promise<void>): Promise<boolean> {
    if (this.#off || !isBlobRef(blob)) return false;
    return this.#guard(false, async () => {
      const source = await this.#backEnd.readBlob(blob);
      if (!source) return false;
      try {
        // While the caller is busy with one chunk, the next one comes and is hashed.
        let busy: Promise<void> = Promise.resolve();
        for await (const chunk of checkedBytes(source, blob)) {
          this.#read += chunk.length;
          await busy;
          busy = asCallback(() => write(chunk));
          // Looked at before the next chunk, or at the end.
          busy.catch(() => undefined);
        }
        await busy;
        return true;
      } catch (error) {
        if (!(error instanceof WrongBytes)) throw error;
        this.#damaged.add(blob.sha256);
        await this.#spoiled(`the blob ${blob.sha256}`, () => this.#backEnd.removeBlob(blob), error.message);
        return false;
      }
    });
  }

  async putBlob(blob: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void> {
    if (!this.writes || !isBlobRef(blob)) return;
    await this.#guard(undefined, async () => {
      if (!this.#damaged.has(blob.sha256) && (await this.#backEnd.hasBlob(blob))) return;
      try {
        await this.#backEnd.writeBlob(blob, () => checkedBytes(fromCallback(read), blob));
        this.#written += blob.size;
        this.#damaged.delete(blob.sha256);
      } catch (error) {
        if (!(error instanceof BlobRefused || error instanceof WrongBytes)) throw error;
        this.#warn(
          'not kept',
          `does not keep a file of ${formatSize(blob.size)}: ${error.message}. The build goes on.`,
        );
      }
    });
  }

  async close(): Promise<string> {
    await this.#guard(undefined, () => this.#backEnd.close({ wrote: this.writes && this.#written > 0 }));
    return `read ${formatSize(this.#read)}, wrote ${formatSize(this.#written)}`;
  }

  get #off(): boolean {
    return this.#warned.has('off');
  }

  /** Does `work`; where the cache fails, gives `otherwise` and is off from then on. */
  async #guard<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
    const { signal } = this.#host;
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (error instanceof FromCallback) throw error.cause;
      signal.throwIfAborted();
      this.#warn('off', `is not used in the rest of this run: ${reasonOf(error)}`);
      return otherwise;
    }
  }

  async #spoiled(
    what: string,
    remove: () => Promise<void>,
    why = 'it is not what was kept there',
  ): Promise<void> {
    this.#host.debug(`${this.label}: ${what} is damaged: ${why}`);
    if (this.#mayWrite) await remove();
    this.#warn('damaged', `had something damaged, which is not used: ${what} (${why}).`);
  }

  #warn(trouble: Trouble, message: string): void {
    if (this.#warned.has(trouble)) return;
    this.#warned.add(trouble);
    this.#host.annotate('warning', `The build cache (${this.label}) ${message}`);
  }
}

function isBlobRef({ sha256, size }: BlobRef): boolean {
  return isDigest(sha256) && Number.isSafeInteger(size) && size >= 0;
}

/** Message and hint of what the reader can change; the plain message of everything else. */
function reasonOf(error: unknown): string {
  const { text, stack } = describe(error);
  return stack && error instanceof Error ? error.message : text;
}

async function asCallback(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new FromCallback('', { cause });
  }
}

async function* fromCallback(read: () => AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* read();
  } catch (cause) {
    throw new FromCallback('', { cause });
  }
}
