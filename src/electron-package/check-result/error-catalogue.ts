import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of the check of what electron-builder made. */
export const checkResultErrors = {} satisfies ErrorCatalogue;
