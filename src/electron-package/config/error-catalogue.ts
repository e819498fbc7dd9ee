import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of finding and reading an electron-builder configuration. */
export const configErrors = {} satisfies ErrorCatalogue;
