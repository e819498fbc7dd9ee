import type { BlobRef, WantedBlob } from './cache-store.ts';

/**
 * The part of a store that differs from place to place. It only moves bytes: digests, warnings and what happens after
 * trouble are the matter of `GuardedStore`. Everything thrown but `BlobRefused` means that the cache is of no use.
 * Keys and digests were checked before they come here.
 */
export interface BackEnd {
  readonly label: string;
  /** Whether it outlives the machine. */
  readonly isRemote: boolean;
  /** Undefined if there is none. */
  readRecord(key: string): Promise<Buffer | undefined>;
  writeRecord(key: string, bytes: Buffer): Promise<void>;
  /** Its bytes, unchecked; undefined if there is no such blob. */
  readBlob(blob: WantedBlob): Promise<AsyncIterable<Buffer> | undefined>;
  /** Whether the blob seems to be there, in its full size; marks it as used. */
  hasBlob(blob: BlobRef): Promise<boolean>;
  /** Keeps all that `read` gives, or nothing where it throws. */
  writeBlob(blob: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void>;
  /** Takes away what turned out to be damaged, as far as that is possible; never throws. */
  removeRecord(key: string): Promise<void>;
  removeBlob(blob: BlobRef): Promise<void>;
  /** `wrote`: whether anything was added, so that something else may have to go. */
  close(options: { wrote: boolean }): Promise<void>;
}

/** A single blob is not kept, while the cache as such is sound. The message says why. */
export class BlobRefused extends Error {
  override readonly name = 'BlobRefused';
}

/** No record is larger, in bytes: it is held in memory. */
export const LARGEST_RECORD = 64 * 2 ** 20;
