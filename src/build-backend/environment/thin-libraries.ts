import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { readBinary } from '../../sidecar/formats/binary.ts';

const LIBRARY = /\.(?:so|dylib)$/;
const PACKAGES_SHOWN = 10;

/**
 * Checks, before a universal2 build, that every library in the environment has code for both processors of macOS.
 * PyInstaller would notice at the end of its analysis, and name one file.
 * Throws `packages-not-universal` with all packages that are thin.
 */
export async function assertUniversal(sitePackages: string): Promise<void> {
  const thin = new Map<string, string>();
  const entries = await readdir(sitePackages, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !LIBRARY.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const info = await readBinary(file);
    const archs = info?.format === 'macho' ? info.slices.map(({ arch }) => arch) : [];
    if (archs.includes('x64') && archs.includes('arm64')) continue;
    const [name = entry.name] = relative(sitePackages, file).split(sep);
    if (!thin.has(name)) thin.set(name, archs.join(', ') || 'no macOS code');
  }
  if (thin.size > 0) throw notUniversal(thin);
}

function notUniversal(thin: ReadonlyMap<string, string>): UserError {
  const shown = [...thin].slice(0, PACKAGES_SHOWN).map(([name, archs]) => `${name} (${archs})`);
  const more = thin.size > PACKAGES_SHOWN ? `, and ${thin.size - PACKAGES_SHOWN} more` : '';
  return new UserError(
    'packages-not-universal',
    `A universal2 program needs x64 and arm64 code in every library; these packages have less: ${shown.join(', ')}${more}.`,
    {
      hint: "Build twice instead, on an Intel and on an Apple runner, without 'target-arch': electron-builder takes both. Or install universal2 wheels of these packages.",
    },
  );
}
