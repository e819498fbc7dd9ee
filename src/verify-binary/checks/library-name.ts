import type { Platform } from '../../sidecar/target.ts';

/** How libraries and Python's extension modules are called on each platform. */
const LIBRARY_NAMES: Readonly<Record<Platform, RegExp>> = {
  linux: /\.so(\.\d+)*$/,
  darwin: /\.(dylib|so)$/,
  win32: /\.(dll|pyd)$/i,
};

/** Whether a file of this name is loaded as a library on `platform`, on any if none is given. */
export function isLibraryName(path: string, platform?: Platform): boolean {
  const patterns = platform ? [LIBRARY_NAMES[platform]] : Object.values(LIBRARY_NAMES);
  return patterns.some((pattern) => pattern.test(path));
}
