import { compressed, decompressed } from './compressed-json.ts';
import type { BuildKey } from './key/build-key.ts';
import type { SourceSet } from './key/source-set.ts';
import type { ContentMemory } from './memory/content-memory.ts';
import { isSameSet } from './record-keys.ts';
import type { CacheRecord } from './store/cache-store.ts';

/** Sets kept: a few branches of one program, for a few interpreters. Each costs a look at its files. */
const MOST_SETS = 8;

/** What is remembered of a content is that it is a history. */
const ABOUT = 'build history';

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

/**
 * The history in `content`; undefined if it is damaged or of another version: then it is begun anew. What was found sound
 * before, on this machine, is not checked again.
 */
export async function decodeHistory(
  content: Uint8Array,
  memory: ContentMemory,
): Promise<BuildHistory | undefined> {
  const value = jsonIn(content);
  const sound = await memory.answer(ABOUT, content, async () => {
    // To load the schema takes longer than to check with it.
    const { historySchema } = await import('./build-history-schema.ts');
    return historySchema.safeParse(value).success ? '' : undefined;
  });
  return sound === undefined ? undefined : (value as BuildHistory);
}

function jsonIn(content: Uint8Array): unknown {
  try {
    return decompressed(content);
  } catch {
    return undefined;
  }
}
