import { UserError } from '../../shared/errors.ts';

/** The archive `file` cannot be read to its end; `problem` says why, as the rest of a sentence. */
export function damaged(file: string, problem: string, cause?: unknown): UserError {
  return new UserError('archive-damaged', `The archive '${file}' is damaged: ${problem}.`, {
    hint: 'Copy or download it again. If it was made elsewhere: a tar file compressed with zstd is expected.',
    cause,
  });
}
