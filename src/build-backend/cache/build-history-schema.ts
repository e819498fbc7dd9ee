import * as z from '../../shared/zod.ts';
import type { BuildHistory } from './build-history.ts';
import type { SourceSet } from './key/source-set.ts';
import { digestSchema } from './store/digest-schema.ts';

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

/** A history as it is kept. */
export const historySchema: z.ZodType<BuildHistory> = z.strictObject({
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
