import { basename } from 'node:path';
import { SidecarError } from './errors.ts';

/** Placeholder until wt-places is merged. */
export async function startError(cause: unknown, { program }: { program: string }): Promise<SidecarError> {
  const { code } = cause as NodeJS.ErrnoException;
  const kind =
    code === 'ENOENT'
      ? 'program-missing'
      : code === 'EACCES'
        ? 'program-not-executable'
        : 'program-cannot-start';
  return new SidecarError(kind, `'${basename(program)}' cannot be started: ${code}.`, { cause });
}
