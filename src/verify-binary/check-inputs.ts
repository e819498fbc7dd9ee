import { throwAll, type UserError } from '../shared/errors.ts';
import { invalid } from '../shared/invalid-input.ts';
import { targetFromTriple } from '../sidecar/target.ts';
import type { VerifyInputs } from './inputs.ts';

const LIMITS = { 'max-glibc': "a version such as '2.31'", 'min-macos': "a version such as '11.0'" } as const;

/** Inputs of the checks that need no start, whose texts only these understand. */
export type StaticInputs = Pick<
  VerifyInputs,
  | 'max-glibc'
  | 'min-macos'
  | 'min-size'
  | 'max-size'
  | 'expect-target'
  | 'required-modules'
  | 'forbidden-modules'
>;

/** Throws all that is wrong with the inputs, before anything is opened: `input-invalid`, `target-unknown`. */
export function checkInputs(given: StaticInputs): void {
  throwAll([...limitProblems(given), ...sizeProblems(given), ...moduleProblems(given)]);
  if (given['expect-target'] !== undefined) targetFromTriple(given['expect-target']);
}

function limitProblems(given: StaticInputs): UserError[] {
  return (['max-glibc', 'min-macos'] as const).flatMap((name) => {
    const text = given[name];
    return text === undefined || /^\d+(\.\d+)*$/.test(text) ? [] : [invalid(name, text, LIMITS[name])];
  });
}

function sizeProblems({ 'min-size': least, 'max-size': most }: StaticInputs): UserError[] {
  return least <= most
    ? []
    : [invalid('max-size', `${most} B`, `no less than 'min-size', which is ${least} B`)];
}

function moduleProblems(given: StaticInputs): UserError[] {
  const both = given['required-modules'].filter((name) => given['forbidden-modules'].includes(name));
  return both.map((name) =>
    invalid('forbidden-modules', name, "no module that 'required-modules' names too"),
  );
}
