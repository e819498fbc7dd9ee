/**
 * Records as Bazel's remote caches keep them under `/ac/`: an `ActionResult` of the remote execution API
 * (build.bazel.remote.execution.v2). Servers such as bazel-remote refuse anything else there, keep the blobs that its
 * output files name as long as the record, and may write it anew in another order or with fields of their own.
 */
import type { BlobRef, CacheRecord } from './cache-store.ts';
import { isDigest, sha256 } from './digests.ts';
import { decodeMessage, encodeMessage, type FieldValue } from './protobuf.ts';

const OUTPUT_FILES = 2;
const STDOUT_RAW = 5;
const STDERR_RAW = 7;
/** Of an OutputFile. */
const PATH = 1;
const DIGEST = 2;
/** Of a Digest. */
const HASH = 1;
const SIZE_BYTES = 2;

/** The bytes under which `record` is kept: content in `stdout_raw`, blobs as output files, the seal in `stderr_raw`. */
export function encodeRecord(key: string, record: CacheRecord): Buffer {
  return encodeMessage([
    ...record.blobs.map((blob) => [OUTPUT_FILES, outputFile(blob)] as const),
    [STDOUT_RAW, Buffer.from(record.content)],
    [STDERR_RAW, Buffer.from(sealOf(key, record))],
  ]);
}

/** The record that was kept under `key`; undefined if these bytes are not it, whole and unchanged. */
export function decodeRecord(key: string, bytes: Buffer): CacheRecord | undefined {
  const found = readRecord(bytes);
  return found && found.seal === sealOf(key, found.record) ? found.record : undefined;
}

/** The blobs that a record names, whatever its key; undefined if the bytes are no record. */
export function blobsOfRecord(bytes: Buffer): readonly BlobRef[] | undefined {
  return readRecord(bytes)?.record.blobs;
}

/** Binds content and blobs to their key, so that neither damage nor a record at another's place goes unseen. */
function sealOf(key: string, { content, blobs }: CacheRecord): string {
  const names = blobs.map(({ sha256: hash, size }) => `${hash} ${size}\n`).join('');
  return `sidecar-actions 1 ${key} ${sha256(`${sha256(content)}\n${names}`)}`;
}

function readRecord(bytes: Buffer): { record: CacheRecord; seal: string } | undefined {
  const fields = decodeMessage(bytes);
  if (!fields) return undefined;
  const blobs: BlobRef[] = [];
  let content: Buffer = Buffer.alloc(0);
  let seal = '';
  for (const [field, value] of fields) {
    if (field === OUTPUT_FILES) {
      const blob = blobOf(value);
      if (!blob) return undefined;
      blobs.push(blob);
    } else if (field === STDOUT_RAW && typeof value !== 'number') content = value;
    else if (field === STDERR_RAW && typeof value !== 'number') seal = value.toString();
  }
  return { record: { content, blobs }, seal };
}

/** A path is asked for, relative and not empty; nobody ever writes the file. */
function outputFile({ sha256: hash, size }: BlobRef): Buffer {
  const digest = encodeMessage([
    [HASH, Buffer.from(hash)],
    [SIZE_BYTES, size],
  ]);
  return encodeMessage([
    [PATH, Buffer.from(hash)],
    [DIGEST, digest],
  ]);
}

function blobOf(outputFile: FieldValue): BlobRef | undefined {
  const digest = message(message(outputFile)?.get(DIGEST));
  const hash = digest?.get(HASH)?.toString() ?? '';
  // A zero is not written by servers that write the message anew.
  const size = digest?.get(SIZE_BYTES) ?? 0;
  return isDigest(hash) && typeof size === 'number' ? { sha256: hash, size } : undefined;
}

/** The last one of each field, as protobuf wants it. */
function message(value: FieldValue | undefined): Map<number, FieldValue> | undefined {
  const fields = Buffer.isBuffer(value) ? decodeMessage(value) : undefined;
  return fields && new Map(fields);
}
