import { UserError } from '../../shared/errors.ts';
import * as z from '../../shared/zod.ts';
import type { PackedLayer } from '../../sidecar/archive/pack.ts';
import { treeEntrySchema } from '../../sidecar/manifest-schema.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import { packedLayerSchema } from './build-record-schema.ts';
import { compressed, decompressed } from './compressed-json.ts';
import type { CacheRecord } from './store/cache-store.ts';
import { digestSchema } from './store/digest-schema.ts';

/** Raised when the record says anything in another way: older ones are misses then. */
const FORMAT = 1;

const schema = z.strictObject({
  format: z.literal(FORMAT),
  key: digestSchema,
  contents: z.string().min(1),
  packages: z.array(z.string()),
  entries: z.array(treeEntrySchema),
  archive: packedLayerSchema,
});

/** A tool's cache folder as it is kept. */
export interface ToolCacheRecord {
  /** The key that it was kept under: one found under another key is not what was asked for. */
  key: string;
  /** A digest of what the folder is good for: where the next build would keep the same, it keeps nothing. */
  contents: string;
  /** Names of the packages of the environment that it served. */
  packages: string[];
  entries: TreeEntry[];
  archive: PackedLayer;
}

/** The record as it is kept. */
export function encodeToolCache(record: ToolCacheRecord): CacheRecord {
  const { sha256, size } = record.archive;
  return { content: compressed({ format: FORMAT, ...record }), blobs: [{ sha256, size }] };
}

/** The record in `content`, which was kept under `key`. Throws `cache-record-invalid` for anything else. */
export function decodeToolCache(content: Uint8Array, key: string): ToolCacheRecord {
  const result = schema.safeParse(decompressed(content));
  if (result.success && result.data.key === key) {
    const { format: _, ...record } = result.data;
    return record;
  }
  const why = result.success ? 'it belongs to another key' : 'it has another shape';
  throw new UserError('cache-record-invalid', `The record of a tool's cache cannot be used: ${why}.`, {
    hint: 'It was damaged, or written by something else. The next full build replaces it.',
  });
}
