import type { TextFile } from './text-file.ts';

/** How a kind of file spells a version. `numbers` are the release numbers alone, `windows` is four of them. */
export type Spelling = 'pep440' | 'semver' | 'numbers' | 'windows';

/** One place in a file that holds the version. */
export interface Spot {
  kind: 'spot';
  file: TextFile;
  /** What the place is called, such as `project.version`. */
  key: string;
  /** Offsets of the version itself in the file's text, without quotes. */
  start: number;
  end: number;
  /** The version found there. */
  found: string;
  spelling: Spelling;
}

/** A place that is not ours to write, with the reason. */
export interface LeftAlone {
  kind: 'left-alone';
  /** As the reader knows it. */
  shown: string;
  key: string;
  reason: string;
  /** Whether the reader should look at it: the version there may be wrong and nobody keeps it. */
  suspicious: boolean;
}

/** A file that something points to and that is not there yet. It holds the version and nothing else. */
export interface Absent {
  kind: 'absent';
  /** Relative to the root, with `/`. */
  path: string;
  key: string;
  spelling: Spelling;
}

export type Finding = Spot | LeftAlone | Absent;

/** A range of a file's text that holds a plain version. */
export interface Range {
  start: number;
  end: number;
}

/** `range` without the white space at its ends. */
export function withoutSpace(text: string, { start, end }: Range): Range {
  const found = text.slice(start, end);
  const first = end - found.trimStart().length;
  return { start: first, end: Math.max(first, start + found.trimEnd().length) };
}

/** The spot at `range`, whose text is the version as it stands (nothing in it is escaped). */
export function spotAt(file: TextFile, key: string, range: Range, spelling: Spelling): Spot {
  const { start, end } = range;
  return { kind: 'spot', file, key, start, end, found: file.text.slice(start, end), spelling };
}

/** A place that something else keeps in step, by design. */
export function leftAlone(file: Pick<TextFile, 'shown'>, key: string, reason: string): LeftAlone {
  return { kind: 'left-alone', shown: file.shown, key, reason, suspicious: false };
}

/** A place that should hold the version and that cannot be understood. */
export function suspicious(file: Pick<TextFile, 'shown'>, key: string, reason: string): LeftAlone {
  return { kind: 'left-alone', shown: file.shown, key, reason, suspicious: true };
}
