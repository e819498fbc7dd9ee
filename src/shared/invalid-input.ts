import { UserError } from './errors.ts';

/** The error for an input whose text is not what it should be. */
export function invalid(name: string, found: string, expected: string): UserError {
  return new UserError('input-invalid', `The input '${name}' is '${found}'; expected ${expected}.`, {
    hint: `Change the line '${name}: …' of the step (or --${name} on the command line).`,
    exitCode: 2,
  });
}
