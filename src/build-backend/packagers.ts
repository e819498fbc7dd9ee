import type { BuildInputs } from './inputs.ts';
import type { Packager } from './packager.ts';
import { pyInstaller } from './pyinstaller/freeze.ts';

/** Every packager, by the value of the input `packager`. */
export const packagers: Readonly<Record<BuildInputs['packager'], Packager>> = { pyinstaller: pyInstaller };
