import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { readPyInstallerBundle } from '../sidecar/formats/pyinstaller/bundle.ts';
import type { Platform } from '../sidecar/target.ts';

/**
 * Refuses a one-file program for macOS: a signature around it leaves the libraries inside with another team, and macOS
 * refuses them when they have been unpacked. Warns on Windows, where they stay unsigned. `place` is the program.
 */
export async function checkOnefile(
  place: string,
  platform: Platform,
  host: Pick<Host, 'annotate'>,
): Promise<void> {
  if (platform === 'linux') return;
  const bundle = await readPyInstallerBundle(place);
  if (!bundle?.onefile) return;
  if (platform === 'win32') {
    host.annotate(
      'warning',
      `'${place}' is one file: what it unpacks at every start stays unsigned. With 'mode: onedir' everything is signed.`,
    );
    return;
  }
  throw new UserError(
    'onefile-packed',
    `'${place}' is one file with everything packed inside, which cannot be signed any more: the libraries in it would be of another team than the program, and macOS would not load them.`,
    {
      hint: "Build with 'mode: onedir'. If it must be one file, PyInstaller signs while it packs: 'codesign_identity' and 'entitlements_file' in the spec (--codesign-identity), on macOS with the certificate in a keychain.",
    },
  );
}
