import { UserError } from '../../shared/errors.ts';

/** The bytes contradict their own format. Thrown by what reads a source, reported by what reads a file. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/**
 * Runs `read`; a `Damage` in it becomes `UserError(code)` that names `file` and what is wrong.
 * Everything else (a file that cannot be opened, a bug) passes unchanged.
 */
export async function reportDamage<T>(
  code: 'binary-damaged' | 'pyinstaller-archive-damaged',
  file: string,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    throw new UserError(code, `'${file}' is damaged: ${error.message}.`, {
      hint: 'Was it cut short while it was copied, downloaded or stripped? Make it again.',
      cause: error,
    });
  }
}
