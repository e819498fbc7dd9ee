import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of the tools and services that sign Windows and Linux files. */
export const windowsSigningErrors = {} satisfies ErrorCatalogue;
