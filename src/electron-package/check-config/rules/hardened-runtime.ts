import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { valueAt } from '../values.ts';

const RULE = 'hardened-runtime';
const AT = ['mac', 'hardenedRuntime'];

/** Apple's notary refuses an app without the hardened runtime. */
export function hardenedRuntime({ config }: ConfigSubject): Finding[] {
  const found = valueAt(config, AT);
  if (found === undefined || found === null || found === true) return [];
  return [
    failing(RULE, {
      message: `'mac.hardenedRuntime' is ${JSON.stringify(found)}; Apple notarizes only apps with the hardened runtime.`,
      hint: "Write 'mac.hardenedRuntime: true', or leave the line out: it is electron-builder's default.",
      place: config.placeOf(AT),
    }),
  ];
}
