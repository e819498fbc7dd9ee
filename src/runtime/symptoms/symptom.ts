import type { SidecarErrorCode } from '../errors.ts';

/** What is known about a program that has ended, while one of its lines is looked at. */
export interface Said {
  /** Its standard error, oldest first, up to the line that is looked at. */
  lines: readonly string[];
  /** Absolute path of the program. */
  program: string;
  /** The version of this system's glibc, such as `2.36`, where it has one. */
  glibc: string | undefined;
}

/** What a line means. */
export interface Finding {
  code: SidecarErrorCode;
  message: string;
  /** For who builds the program. */
  hint: string;
  /** For who has the app and not its source. */
  forUsers?: string;
}

/**
 * A text that programs write when they cannot start, and what it means. `find` gets the pattern's groups (those that
 * did not take part are empty) and may still say that it means nothing.
 */
export interface Symptom {
  pattern: RegExp;
  find(groups: readonly string[], said: Said): Finding | undefined;
}

/** What somebody can do who has the app and not its source. */
export const FOR_USERS =
  'If you only use the app: this version of it is incomplete, so install another one and report this message.';

/** The last part of a path of any platform. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).findLast(Boolean) ?? path;
}

/** The first finding for the last line of `said`, by the order of `symptoms`. */
export function findingAt(said: Said, symptoms: readonly Symptom[]): Finding | undefined {
  const line = said.lines.at(-1) ?? '';
  for (const { pattern, find } of symptoms) {
    const match = pattern.exec(line);
    const groups = match?.slice(1).map((group: string | undefined) => group ?? '');
    const finding = groups && find(groups, said);
    if (finding) return finding;
  }
  return undefined;
}
