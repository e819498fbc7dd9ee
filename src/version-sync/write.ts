import type { Row } from './plan.ts';
import { type Edit, type NewFile, stamp } from './stamp.ts';
import { type Root, shownPath } from './text-file.ts';

/**
 * Puts right what is wrong in `rows`, together with `edits` of another kind; everything or nothing.
 * Gives the files that were written, as the reader knows them.
 */
export async function write(root: Root, rows: readonly Row[], edits: readonly Edit[]): Promise<string[]> {
  const drift = rows.flatMap(({ state, finding, wanted }) =>
    state === 'drift' && finding.kind === 'spot' ? [{ ...finding, replacement: wanted }] : [],
  );
  const created: NewFile[] = rows.flatMap(({ finding, wanted }) =>
    finding.kind === 'absent' ? [{ path: finding.path, text: `${wanted}\n` }] : [],
  );
  const all = [...drift, ...edits];
  await stamp(root, all, created);
  const shown = [...created.map(({ path }) => shownPath(root, path)), ...all.map(({ file }) => file.shown)];
  return [...new Set(shown)];
}
