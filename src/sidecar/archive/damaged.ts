import { UserError } from '../../shared/errors.ts';
import { FrameError } from './frame-walk.ts';
import { TarError } from './tar-header.ts';

/** The archive `file` cannot be read to its end; `problem` says why, as the rest of a sentence. */
export function damaged(file: string, problem: string, cause?: unknown): UserError {
  return new UserError('archive-damaged', `The archive '${file}' is damaged: ${problem}.`, {
    hint: 'Copy or download it again. If it was made elsewhere: a tar file compressed with zstd is expected.',
    cause,
  });
}

/** Errors of the decompressor mean a damaged archive; those of the file system and an interruption stay what they are. */
export function readError(file: string, error: unknown): unknown {
  if (error instanceof FrameError || error instanceof TarError) return damaged(file, error.message, error);
  const { code } = error as NodeJS.ErrnoException;
  const isZlib = typeof code === 'string' && /^(?:ZSTD_|Z_|ERR_BUFFER_TOO_LARGE)/.test(code);
  return isZlib ? damaged(file, `it cannot be decompressed (${(error as Error).message})`, error) : error;
}

/** The archive `file` is not unpacked, because it holds more than `maxSize` bytes. */
export function tooLarge(file: string, maxSize: number): UserError {
  return new UserError('archive-unsafe', `The archive '${file}' unpacks to more than ${maxSize} bytes.`, {
    hint: 'That is more than a sidecar may have. Where does the archive come from?',
  });
}
