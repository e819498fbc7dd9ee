import type { AnnotationLevel } from '../../shared/host.ts';
import type { PackedLayer } from '../../sidecar/archive/pack.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { BuildFindings } from '../build-outcome.ts';
import type { LayerFile } from '../layer/application-layer.ts';
import type { StoredRecord } from './build-record-schema.ts';
import { compressed, decompressed } from './compressed-json.ts';
import { invalidRecord } from './invalid-record.ts';
import type { SourceState } from './key/source-set.ts';
import type { ContentMemory } from './memory/content-memory.ts';
import type { CacheRecord } from './store/cache-store.ts';

/** Raised when the record says anything in another way: older ones are misses then. */
export const RECORD_FORMAT = 1;

/** What is remembered of a content is that it is a sound record. */
const ABOUT = 'build record';

/** A file of the application layer, its source named as in the source set. */
export type RecordedFile = LayerFile;

/** What was said during a build, to be said again when it comes from the cache. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  place?: { file: string; line?: number; column?: number };
}

/** Everything that a finished build left in the cache, apart from the bytes of its archive. */
export interface BuildRecord {
  key: string;
  /** Without proofs: those belong to one run. */
  manifest: Manifest;
  /** All layers but the application, then the application; one part where that is no layer of its own. */
  archive: PackedLayer[];
  layer: RecordedFile[];
  /** What the sources held when it was made. */
  sources: SourceState;
  findings: BuildFindings;
  annotations: Annotation[];
  /** What the clean build took, from the beginning to its results. */
  seconds: number;
}

/** The record as it is kept. */
export function encodeRecord(record: BuildRecord): CacheRecord {
  const { verification: _, signature: __, ...manifest } = record.manifest;
  const sources = { ...record.sources, digests: Object.fromEntries(record.sources.digests) };
  return {
    content: compressed({ format: RECORD_FORMAT, ...record, manifest, sources }),
    blobs: record.archive.map(({ sha256, size }) => ({ sha256, size })),
  };
}

/**
 * The record in `content`, which was kept under `key`. Throws `cache-record-invalid` for anything else than a whole
 * record of this format and key whose manifest does not contradict itself, and what the checks of a manifest throw.
 * What was found sound before, on this machine, is not checked again.
 */
export async function decodeRecord(
  content: Uint8Array,
  key: string,
  memory: ContentMemory,
): Promise<BuildRecord> {
  const { format: _, ...record } = await storedIn(content, memory);
  if (record.key !== key) throw invalidRecord('it belongs to another key');
  const { verification: __, signature: ___, ...manifest } = record.manifest;
  const sources = { ...record.sources, digests: new Map(Object.entries(record.sources.digests)) };
  return { ...record, manifest, sources };
}

async function storedIn(content: Uint8Array, memory: ContentMemory): Promise<StoredRecord> {
  const value = decompressed(content);
  await memory.answer(ABOUT, content, async () => {
    // To load the schema takes longer than to check with it.
    const { checkRecord } = await import('./check-record.ts');
    checkRecord(value);
    return '';
  });
  return value as StoredRecord;
}
