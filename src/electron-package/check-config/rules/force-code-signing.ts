import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing, warning } from '../subject.ts';
import { type Keys, valueAt } from '../values.ts';

const RULE = 'force-code-signing';
const KEYS: readonly Keys[] = [
  ['forceCodeSigning'],
  ['mac', 'forceCodeSigning'],
  ['win', 'forceCodeSigning'],
];

/** Without a certificate electron-builder skips signing and succeeds. A project that says that it wants that should know. */
export function forceCodeSigning({ config, requireSigned }: ConfigSubject): Finding[] {
  return KEYS.filter((at) => valueAt(config, at) === false).map((at) => {
    const fault = {
      message: `'${at.join('.')}' is false: a missing certificate makes an unsigned release and no error${requireSigned ? ", and the input 'require-signed' is true" : ''}.`,
      hint: "Remove the line; 'require-signed: true' of this action sets it where a release must be signed.",
      place: config.placeOf(at),
    };
    return requireSigned ? failing(RULE, fault) : warning(RULE, fault);
  });
}
