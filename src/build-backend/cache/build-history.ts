import * as z from 'zod';
import { compressed, decompressed } from './compressed-json.ts';
import type { BuildKey } from './key/build-key.ts';
import type { SourceSet } from './key/source-set.ts';
import { isSameSet } from './record-keys.ts';
import type { CacheRecord } from './store/cache-store.ts';
import { digestSchema } from './store/digests.ts';

/** Sets kept: a few branches of one program, for a few interpreters. Each costs a look at its files. */
const MOST_SETS = 8;

const sourceSet: z.ZodType<SourceSet> = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), role: z.literal(['module', 'data', 'fixed']) })),
  listings: z.array(
    z.strictObject({
      folder: z.string(),
      deep: z.boolean(),
      of: z.literal(['all', 'importable', 'sources']),
    }),
  ),
});

const schema = z.strictObject({
  sets: z.array(sourceSet),
  newest: z.strictObject({
    key: z.strictObject({
      digest: digestSchema,
      parts: z.array(
        z.strictObject({
          name: z.string(),
          label: z.string().exactOptional(),
          digest: digestSchema,
          detail: z.record(z.string(), z.string()),
        }),
      ),
    }),
    record: digestSchema,
  }),
});

/** What is known of earlier builds of one program: which files they read, and what decided the last one. */
export interface BuildHistory {
  /** Newest first. */
  sets: SourceSet[];
  newest: {
    key: BuildKey;
    /** The key of its record. */
    record: string;
  };
}

/** `history` after a build that read `set`. */
export function withBuild(
  history: BuildHistory | undefined,
  set: SourceSet,
  newest: BuildHistory['newest'],
): BuildHistory {
  const others = history?.sets.filter((known) => !isSameSet(known, set)) ?? [];
  return { sets: [set, ...others].slice(0, MOST_SETS), newest };
}

/** The history as it is kept. It speaks of no blobs. */
export function encodeHistory(history: BuildHistory): CacheRecord {
  return { content: compressed(history), blobs: [] };
}

/** The history in `content`; undefined if it is damaged or of another version: then it is begun anew. */
export function decodeHistory(content: Uint8Array): BuildHistory | undefined {
  const result = schema.safeParse(jsonIn(content));
  return result.success ? result.data : undefined;
}

function jsonIn(content: Uint8Array): unknown {
  try {
    return decompressed(content);
  } catch {
    return undefined;
  }
}
