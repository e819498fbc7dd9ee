import { join } from 'node:path';
import { markdownTable } from '../../src/shared/markdown-table.ts';
import { median } from '../measure.ts';
import { editBody, generatedApplication } from './application.ts';
import { build } from './build.ts';
import { withDirectory } from './levels.ts';

const COUNTS = [50, 500, 5000];

/** What a change of one module costs in programs of other sizes, as lines of the results. */
export async function compareModules(folder: string, runs: number): Promise<string[]> {
  const rows: string[][] = [];
  for (const count of COUNTS) {
    const place = join(folder, String(count));
    const application = await generatedApplication(join(place, 'project'), count);
    const { builder, first } = await withDirectory(application, place);
    const body: number[] = [];
    const exact: number[] = [];
    for (let index = 0; index < runs; index++) {
      await editBody(application, `round ${index}`);
      body.push((await build(builder, '1')).seconds);
      exact.push((await build(builder, '0')).seconds);
    }
    const times = [first.seconds, median(exact), median(body)].map((time) => `${time.toFixed(2)} s`);
    rows.push([String(count), ...times]);
    process.stderr.write(`${rows.at(-1)?.join(' · ')}\n`);
  }
  return [
    `Programs of generated modules (medians of ${runs}; the clean build once):`,
    '',
    markdownTable(['Modules', 'Clean build', 'Nothing changed', 'One body changed'], rows),
    '',
  ];
}
