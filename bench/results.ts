import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { root } from '../scripts/repository.ts';
import { markdownTable } from '../src/shared/markdown-table.ts';
import { type Comparison, row } from './measure.ts';

const HEAD = ['What', 'Ours', 'Plain', 'Ratio', 'Target', 'Runs'];

/**
 * Prints the results and writes them to `bench/<file>`, if one is given. `about` says what was measured besides the
 * machine, `command` what writes it, `more` are lines for the end.
 */
export async function writeResults(
  comparisons: readonly Comparison[],
  {
    file,
    command,
    about,
    more = [],
  }: { file: string | undefined; command: string; about: string; more?: string[] },
): Promise<void> {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
  const text = [
    '# Results',
    '',
    `<!-- Written by \`${command}\`; do not edit. -->`,
    '',
    `${new Date().toISOString().slice(0, 10)} · ${machine} · Node ${process.version} · ${about}`,
    'Medians; the ratio is the median of the ratios pair by pair.',
    '',
    ...(comparisons.length > 0 ? [markdownTable(HEAD, comparisons.map(row)), ''] : []),
    ...more,
  ];
  if (file !== undefined) await writeFile(`${root}bench/${file}`, text.join('\n'));
  process.stdout.write(text.join('\n'));
}
