import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { type Keys, valueAt } from '../values.ts';

const RULE = 'asar';
const KEYS: readonly Keys[] = [['asar'], ['mac', 'asar'], ['win', 'asar'], ['linux', 'asar']];

/** Without an asar the app's files lie open to be changed, and are signed and unpacked one by one. */
export function asar({ config }: ConfigSubject): Finding[] {
  return KEYS.filter((at) => valueAt(config, at) === false).map((at) =>
    failing(RULE, {
      message: `'${at.join('.')}' is false, so the app's files are not packed and their integrity is not checked.`,
      hint: "Remove the line. What must lie outside, such as native modules, is named in 'asarUnpack'.",
      place: config.placeOf(at),
    }),
  );
}
