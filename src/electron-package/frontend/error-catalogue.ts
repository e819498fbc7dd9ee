import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of building and sharing the frontend. */
export const frontendErrors = {} satisfies ErrorCatalogue;
