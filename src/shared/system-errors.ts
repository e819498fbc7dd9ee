import { UserError } from './errors.ts';

/** Errors of the operating system that the reader can fix, by their POSIX names. */
const SYSTEM_ERRORS: Readonly<Record<string, { code: string; what: string; hint: string }>> = {
  ENOSPC: {
    code: 'disk-full',
    what: 'The disk is full',
    hint: 'Free some space, or choose a folder on another disk.',
  },
  EDQUOT: {
    code: 'disk-full',
    what: 'The disk quota is used up',
    hint: 'Free some space, or choose a folder on another disk.',
  },
  EACCES: {
    code: 'permission-denied',
    what: 'Permission denied',
    hint: 'Check the owner and the mode of this path, or choose another folder.',
  },
  EPERM: {
    code: 'permission-denied',
    what: 'The operation is not permitted',
    hint: 'Check the owner and the attributes of this path, or choose another folder.',
  },
  EROFS: {
    code: 'permission-denied',
    what: 'The file system is read-only',
    hint: 'Choose a folder that can be written.',
  },
  ENOTDIR: {
    code: 'not-a-folder',
    what: 'A part of this path is a file where a folder is needed',
    hint: 'Remove or rename that file, or choose another folder.',
  },
  ENAMETOOLONG: {
    code: 'path-too-long',
    what: 'This path is longer than the file system allows',
    hint: 'Choose a folder nearer to the root, or a shorter name.',
  },
  EBUSY: {
    code: 'file-busy',
    what: 'A file is in use by another program',
    hint: 'End the program that holds it (a running sidecar, a virus scanner) and run it again.',
  },
  ETXTBSY: {
    code: 'file-busy',
    what: 'A program that is running cannot be replaced',
    hint: 'End it and run it again.',
  },
  EMFILE: {
    code: 'too-many-files',
    what: 'Too many files are open',
    hint: 'Raise the limit (ulimit -n 4096) and run it again.',
  },
};

/** `error` as something that the reader can fix, or undefined if it is not. */
export function asUserError(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') {
    return new UserError('interrupted', 'The run was interrupted.', {
      hint: 'Nothing was changed: the previous result is where it was. Run it again.',
      cause: error,
    });
  }
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const known = code !== undefined && Object.hasOwn(SYSTEM_ERRORS, code) ? SYSTEM_ERRORS[code] : undefined;
  if (!known) return undefined;
  const where = dest ?? path;
  return new UserError(known.code, `${known.what}${where ? `: '${where}'` : ''}.`, {
    hint: known.hint,
    cause: error,
  });
}
