/** Content by its digest. */
export interface BlobRef {
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Content that is to be read. */
export interface WantedBlob extends BlobRef {
  /** Bytes of the chunks that its reader can use as they are, in order. A store that can choose gives it those. */
  chunks?: readonly number[];
}

/** A small text under a key, with the blobs that it speaks of (a server must not drop those before it). */
export interface CacheRecord {
  content: Uint8Array;
  blobs: readonly BlobRef[];
}

/**
 * Where results of builds are kept. Keys are 64 hexadecimal digits; the last record written under a key wins.
 * Blobs are put before the record that names them: some servers hide a record whose blobs they lack.
 *
 * No method throws for what is wrong with the cache: the first trouble is one warning, after which the store answers
 * every question with a miss and keeps nothing. What is damaged is a miss and taken away, with one warning for all.
 * Only an interruption, and what a callback throws, comes through.
 */
export interface CacheStore {
  /** For messages: `directory /var/cache/x`, `https://cache.example`, `GitHub's cache`. Never holds a secret. */
  readonly label: string;
  /** Whether it outlives the machine: what a machine keeps by itself is of use in such a store alone. */
  readonly isRemote: boolean;
  /** False for a read-only store, a pull request of a fork, and after trouble. Putting is then a no-op. */
  readonly writes: boolean;
  /** Undefined is a miss. */
  getRecord(key: string): Promise<CacheRecord | undefined>;
  putRecord(key: string, record: CacheRecord): Promise<void>;
  /**
   * Hands the bytes of a blob to `write`, in order, as they come; a chunk is the callee's own, which may keep or free it.
   * True only if all of them came and they have the digest; otherwise the caller throws away what it was given.
   */
  readBlob(blob: WantedBlob, write: (chunk: Buffer) => void | Promise<void>): Promise<boolean>;
  /**
   * Keeps a blob; one that is there already is not sent again. `read` gives its bytes from the start, at each call
   * (a server that refuses at first is asked again). Bytes that have another digest are not kept.
   */
  putBlob(blob: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void>;
  /** Ends the work (evicts what is too much) and says what was moved, for the summary: `read 81.0 MB, wrote 2.0 MB`. */
  close(): Promise<string>;
}
