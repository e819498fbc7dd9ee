import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of the check of what electron-builder made. */
export const checkResultErrors = {
  'update-metadata-invalid': {
    when: 'A `latest*.yml` cannot be read: it is not YAML, or it has no version, no file, or a file without sha512.',
    fix: 'electron-builder writes it; package again instead of editing it.',
  },
} satisfies ErrorCatalogue;
