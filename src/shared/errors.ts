/** Where in the user's files the reader should look. Lines and columns count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** What a `UserError` may say beside its message. */
export interface ErrorDetails {
  /** The line to change or the command to run; shown after the message. */
  hint?: string;
  /** The user's file that the error is about; becomes the place of the annotation. */
  place?: Place;
  cause?: unknown;
  /** 2 when the program was called wrongly (an input), 1 (the default) when the work itself failed. */
  exitCode?: 1 | 2;
}

/**
 * Something that the reader can fix. It is printed as one annotation without a stack.
 * The code is a stable kebab-case word; each one has an entry in an area's `error-catalogue.ts`,
 * from which `docs/errors.md` is generated.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly hint: string | undefined;
  readonly place: Place | undefined;
  readonly exitCode: 1 | 2;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.place = details.place;
    this.exitCode = details.exitCode ?? 1;
  }
}

/** One documented error: when it appears and what to do about it. */
export interface CatalogueEntry {
  when: string;
  fix: string;
}

/** The errors of one area, by code. */
export type ErrorCatalogue = Record<string, CatalogueEntry>;

/** All errors inside `error`, never none: an `AggregateError` is opened at every depth, anything else is itself. */
export function leaves(error: unknown): unknown[] {
  const open = error instanceof AggregateError && error.errors.length > 0;
  return open ? error.errors.flatMap(leaves) : [error];
}

/** The exit code for `error`: 2 only if everything in it is wrong use. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return leaves(error).every((leaf) => leaf instanceof UserError && leaf.exitCode === 2) ? 2 : 1;
}

/** Throws `errors` together, one of them as it is; returns if there are none. */
export function throwAll(errors: readonly Error[]): void {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors);
}
