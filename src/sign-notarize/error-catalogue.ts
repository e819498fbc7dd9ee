import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of sign-notarize: what is signed, and with what. Those of tools and services stand in their folders. */
export const signErrors = {} satisfies ErrorCatalogue;
