import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Packager } from './packagers.ts';

/**
 * Checks that the programs are there that the packager starts itself: PyInstaller reads libraries with `objdump` on
 * Linux, and ends without it after it has started. Throws `objdump-missing`.
 */
export async function checkSystemTools(
  { name, title }: Pick<Packager, 'name' | 'title'>,
  host: Pick<Host, 'exec' | 'platform'>,
): Promise<void> {
  if (name !== 'pyinstaller' || host.platform !== 'linux') return;
  try {
    await host.exec('objdump', ['--version'], { allowFailure: true });
  } catch (cause) {
    if (!(cause instanceof UserError) || cause.code !== 'tool-missing') throw cause;
    throw new UserError('objdump-missing', `${title} needs the program 'objdump', which is not on PATH.`, {
      hint: 'sudo apt-get install binutils (Debian, Ubuntu) or sudo dnf install binutils (Fedora, RHEL)',
      cause,
    });
  }
}
