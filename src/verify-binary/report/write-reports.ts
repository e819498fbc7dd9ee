import type { ReportData } from '../report-data.ts';
import { renderJunit } from './junit.ts';
import { reportFiles } from './places.ts';
import { renderReport } from './summary.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes `data` as JSON, as Markdown and as JUnit, all or none. `file` (absolute) names the JSON; the others lie beside
 * it with their own endings. Returns the three paths, the JSON first. Throws `report-place-taken`.
 */
export async function writeReports({ data, file }: { data: ReportData; file: string }): Promise<string[]> {
  const { json, markdown, junit } = reportFiles(file);
  await writeWhole([
    { file: json, text: `${JSON.stringify(data, null, 2)}\n` },
    { file: markdown, text: `${renderReport(data)}\n` },
    { file: junit, text: renderJunit(data) },
  ]);
  return [json, markdown, junit];
}
