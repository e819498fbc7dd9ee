import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { textAt } from '../values.ts';

const RULE = 'as-invoker';
/** The keys that decide it, with the value that asks for nothing. */
const KEYS = [
  { at: ['win', 'requestedExecutionLevel'], right: 'asInvoker' },
  { at: ['portable', 'requestExecutionLevel'], right: 'user' },
] as const;

/** The app must start without asking for an administrator; it could not be updated in the background either. */
export function asInvoker({ config }: ConfigSubject): Finding[] {
  return KEYS.flatMap(({ at, right }) => {
    const found = textAt(config, at);
    if (found === undefined || found === right) return [];
    const key = at.join('.');
    return [
      failing(RULE, {
        message: `'${key}' is '${found}', so Windows asks for an administrator; expected '${right}'.`,
        hint: `Write '${key}: ${right}', or leave the line out.`,
        place: config.placeOf(at),
      }),
    ];
  });
}
