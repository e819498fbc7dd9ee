import { basename } from 'node:path';

/** A program's name as people say it. */
export function programName(path: string): string {
  return basename(path).replace(/\.exe$/i, '');
}
