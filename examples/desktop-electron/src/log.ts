import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SidecarRecord } from 'sidecar-actions/runtime';

const LARGEST = 1_000_000;

/**
 * What happened to the backend, one JSON object a line in `file`: an installed app has no console, and this is what a
 * user can send. Written at once, since the next thing may be a crash. The file before is kept as `….old`.
 */
export function logTo(file: string): (record: SidecarRecord) => void {
  mkdirSync(dirname(file), { recursive: true });
  const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (size > LARGEST) renameSync(file, `${file}.old`);
  return (record) => appendFileSync(file, `${JSON.stringify(record)}\n`);
}
