import { parseInputs } from '../../src/shared/inputs.ts';
import { inputs, type SignInputs } from '../../src/sign-notarize/inputs.ts';

/** The inputs of sign-notarize with these texts; what is not named has its default. */
export function signInputs(texts: Readonly<Record<string, string>> = {}): SignInputs {
  return parseInputs(inputs, (name) => texts[name] ?? '');
}
