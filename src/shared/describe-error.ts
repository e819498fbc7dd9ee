import { inspect } from 'node:util';
import { type Place, UserError } from './errors.ts';
import { asUserError } from './system-errors.ts';

/** An error as it is shown. */
export interface Description {
  /** The annotation. */
  text: string;
  place?: Place;
  /** Only for errors that are our own bugs. */
  stack?: string;
}

/** How `error` is shown: message and hint for what the reader can fix, the stack for anything else. */
export function describe(error: unknown): Description {
  const known = asUserError(error);
  if (known) {
    const hint = known.hint ? `\n${known.hint}` : '';
    return { text: `${known.message}${hint} [${known.code}]`, ...(known.place && { place: known.place }) };
  }
  if (error instanceof Error) {
    return {
      text: `Internal error: ${error.message}\nThis is a bug of sidecar-actions; please report it with the log.`,
      stack: inspect(error),
    };
  }
  return { text: `Internal error: non-Error thrown: ${inspect(error)}` };
}

/** What to say about an error inside a sentence of ours. */
export function messageOf(error: unknown): string {
  return error instanceof UserError || error instanceof Error ? error.message : inspect(error);
}
