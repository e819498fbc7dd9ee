import { join } from 'node:path';
import type { Interpreter } from './interpreter.ts';

/** Where things are in a virtual environment. */
export interface EnvironmentLayout {
  python: string;
  /** The folder of its programs, for PATH. */
  bin: string;
  sitePackages: string;
}

/** The layout of the virtual environment in `folder`, made with `interpreter`. */
export function environmentLayout(
  folder: string,
  { version, freeThreaded }: Pick<Interpreter, 'version' | 'freeThreaded'>,
  platform: NodeJS.Platform,
): EnvironmentLayout {
  if (platform === 'win32') {
    const bin = join(folder, 'Scripts');
    return { bin, python: join(bin, 'python.exe'), sitePackages: join(folder, 'Lib', 'site-packages') };
  }
  const bin = join(folder, 'bin');
  const minor = version.split('.').slice(0, 2).join('.');
  const library = join(folder, 'lib', `python${minor}${freeThreaded ? 't' : ''}`);
  return { bin, python: join(bin, 'python'), sitePackages: join(library, 'site-packages') };
}
