import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of electron-package's mode `check`. */
export const checkConfigErrors = {} satisfies ErrorCatalogue;
