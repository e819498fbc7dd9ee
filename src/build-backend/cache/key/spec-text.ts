import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildPlan } from '../../plan.ts';

/** `import x`, `from x import y`: the first module of a line is enough for what a spec imports of its own. */
const IMPORTED = /^[ \t]*(?:from|import)[ \t]+([A-Za-z_]\w*)/gm;

/** What a spec does, as text: its own, and that of the modules beside it that it imports. Empty without a spec. */
export async function specText({
  source,
  workingDirectory,
}: Pick<BuildPlan, 'source' | 'workingDirectory'>): Promise<string> {
  if (source.kind !== 'spec') return '';
  const spec = await readFile(source.file, 'utf8');
  const modules = new Set([...spec.matchAll(IMPORTED)].map(([, name]) => name));
  const folders = new Set([dirname(source.file), workingDirectory]);
  const files = [...folders].flatMap((folder) => [...modules].map((name) => join(folder, `${name}.py`)));
  const texts = files.map((file) => readFile(file, 'utf8').catch(() => ''));
  // Only whole lines: a # may stand in a text.
  return [spec, ...(await Promise.all(texts))].join('\n').replaceAll(/^\s*#.*$/gm, '');
}
