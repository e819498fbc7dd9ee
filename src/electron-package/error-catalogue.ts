import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of electron-package's mode `package`. */
export const packageErrors = {} satisfies ErrorCatalogue;
