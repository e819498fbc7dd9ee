import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of notarization and stapling. */
export const notaryErrors = {} satisfies ErrorCatalogue;
