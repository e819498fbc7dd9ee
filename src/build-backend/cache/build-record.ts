import * as z from 'zod';
import { UserError } from '../../shared/errors.ts';
import type { AnnotationLevel } from '../../shared/host.ts';
import type { PackedLayer } from '../../sidecar/archive/pack.ts';
import { contradictions } from '../../sidecar/manifest-consistency.ts';
import { manifestSchema } from '../../sidecar/manifest-schema.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { BuildFindings } from '../build-outcome.ts';
import type { LayerFile } from '../layer/application-layer.ts';
import { compressed, decompressed } from './compressed-json.ts';
import type { SourceState } from './key/source-set.ts';
import type { CacheRecord } from './store/cache-store.ts';
import { digestSchema } from './store/digests.ts';

/** Raised when the record says anything in another way: older ones are misses then. */
const FORMAT = 1;

const count = z.int().min(0);
const text = z.string().min(1);

/** A layer of an archive, which is a blob of the store. */
export const packedLayerSchema: z.ZodType<PackedLayer> = z.strictObject({
  sha256: digestSchema,
  size: count,
  /** Compressed and plain size of each zstd frame, for the frame table behind the last layer. */
  frames: z.array(z.strictObject({ compressed: count, content: count })),
});

const layerFile: z.ZodType<RecordedFile> = z.strictObject({
  /** Relative to the tree. */
  path: text,
  /** As the source set names it. */
  source: text,
  how: z.union([
    z.strictObject({
      kind: z.literal('module'),
      module: text,
      package: z.boolean(),
      codeName: text,
      optimize: z.literal([0, 1, 2]),
      context: z.strictObject({
        tainted: z.array(z.string()),
        wanted: z.array(z.string()),
        asked: z.array(z.string()),
        names: z.boolean(),
      }),
      surface: text,
    }),
    z.strictObject({ kind: z.literal('data') }),
  ]),
});

const proposal = z.strictObject({
  input: z.literal([
    'hidden-imports',
    'collect-submodules',
    'collect-data',
    'copy-metadata',
    'add-data',
    'collect-all',
    'paths',
  ]),
  value: z.string(),
  reason: z.string(),
  certain: z.boolean(),
});

const findings: z.ZodType<BuildFindings> = z.strictObject({
  environment: z.string(),
  packages: z.array(z.strictObject({ name: z.string(), size: count, chain: z.array(z.string()) })),
  needs: z.array(
    z.strictObject({
      what: z.literal(['GLIBC', 'GLIBCXX', 'macOS']),
      value: z.string(),
      file: z.string(),
    }),
  ),
  added: z.array(proposal),
  suggested: z.array(proposal),
  unresolved: z.array(z.string()),
});

const annotation = z.strictObject({
  level: z.literal(['error', 'warning', 'notice']),
  message: z.string(),
  place: z
    .strictObject({
      file: z.string(),
      line: z.int().exactOptional(),
      column: z.int().exactOptional(),
    })
    .exactOptional(),
});

const schema = z.strictObject({
  format: z.literal(FORMAT),
  /** The key that it was kept under: one found under another key is not what was asked for. */
  key: digestSchema,
  manifest: manifestSchema,
  archive: z.array(packedLayerSchema).min(1).max(2),
  layer: z.array(layerFile),
  sources: z.strictObject({
    digests: z.record(z.string(), z.string()),
    names: digestSchema,
    listed: z.array(z.string()),
  }),
  findings,
  annotations: z.array(annotation),
  /** What the clean build took. */
  seconds: z.number().min(0),
});

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
    content: compressed({ format: FORMAT, ...record, manifest, sources }),
    blobs: record.archive.map(({ sha256, size }) => ({ sha256, size })),
  };
}

/**
 * The record in `content`, which was kept under `key`. Throws `cache-record-invalid` for anything else than a whole
 * record of this format and key whose manifest does not contradict itself.
 */
export function decodeRecord(content: Uint8Array, key: string): BuildRecord {
  const { format: _, ...record } = checked(content);
  if (record.key !== key) throw invalid('it belongs to another key');
  if (record.layer.length > 0 !== record.archive.length > 1) throw invalid('its layers have no parts');
  const { verification: __, signature: ___, ...manifest } = record.manifest;
  const [problem] = problemsOf(manifest);
  if (problem) throw invalid(problem);
  // It becomes part of a file name.
  if (/[\\/]/.test(manifest.version)) throw invalid('its version is a path');
  const sources = { ...record.sources, digests: new Map(Object.entries(record.sources.digests)) };
  return { ...record, manifest, sources };
}

function checked(content: Uint8Array) {
  const result = schema.safeParse(decompressed(content));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalid(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it has another shape'}`);
}

function problemsOf(manifest: Manifest): string[] {
  return contradictions(manifest).map(({ path, message }) => `manifest.${path}: ${message}`);
}

function invalid(why: string): UserError {
  return new UserError('cache-record-invalid', `A record of the build cache cannot be used: ${why}.`, {
    hint: 'It was damaged, or written by something else. A full build replaces it.',
  });
}
