import { UserError } from '../../shared/errors.ts';

/** `cache-record-invalid`, with `why` as a clause. */
export function invalidRecord(why: string, cause?: unknown): UserError {
  return new UserError('cache-record-invalid', `A record of the build cache cannot be used: ${why}.`, {
    hint: 'It was damaged, or written by something else. A full build replaces it.',
    cause,
  });
}
