/** A program that freezes Python, as far as its installation is concerned. */
export interface Packager {
  name: 'pyinstaller' | 'nuitka';
  /** As its makers write it. */
  title: string;
  /** The module whose presence shows that it is installed. */
  module: string;
  /** Installed when neither the input nor the project names a version. */
  tested: string;
  /** Distributions that are installed with it, with the version that goes with `tested`. */
  companions: Readonly<Record<string, string>>;
  /** Loads Python as a shared library. */
  needsSharedLibrary: boolean;
  /** Knows Python built without the global interpreter lock (PEP 703). */
  freeThreaded: boolean;
}

/** The PyInstaller that our tests build with. */
export const PYINSTALLER_TESTED = '6.22.3';

const PYINSTALLER: Packager = {
  name: 'pyinstaller',
  title: 'PyInstaller',
  module: 'PyInstaller',
  tested: PYINSTALLER_TESTED,
  companions: { 'pyinstaller-hooks-contrib': '2026.9' },
  needsSharedLibrary: true,
  freeThreaded: true,
};

const NUITKA: Packager = {
  name: 'nuitka',
  title: 'Nuitka',
  module: 'nuitka',
  tested: '4.3.3',
  companions: {},
  needsSharedLibrary: false,
  freeThreaded: false,
};

/** The packagers that can be asked for, by the value of the input `packager`. */
export const packagers = { pyinstaller: PYINSTALLER, nuitka: NUITKA } as const;
