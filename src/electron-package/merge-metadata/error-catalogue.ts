import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of electron-package's mode `merge`. */
export const mergeErrors = {} satisfies ErrorCatalogue;
