import * as z from '../../shared/zod.ts';
import type { PackedLayer } from '../../sidecar/archive/pack.ts';
import { manifestSchema } from '../../sidecar/manifest-schema.ts';
import type { BuildFindings } from '../build-outcome.ts';
import { RECORD_FORMAT, type RecordedFile } from './build-record.ts';
import { digestSchema } from './store/digest-schema.ts';

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

/** A record as it is kept. */
export const recordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
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

/** A record as it is kept: what a map is in memory is an object in it. */
export type StoredRecord = z.infer<typeof recordSchema>;
