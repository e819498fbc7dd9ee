import type { SourcePlace } from './scan-types.ts';

/** `file:line`, as reasons begin. */
export function at({ file, line }: SourcePlace): string {
  return `${file}:${line}`;
}

/** Compares by file, then by line. */
export function byPlace(a: SourcePlace, b: SourcePlace): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
