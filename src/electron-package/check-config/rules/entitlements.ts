import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { textAt } from '../values.ts';

const RULE = 'entitlements';
/** The keys that name files which signing reads. */
export const SIGNING_FILES = ['mac', 'mas', 'masDev'].flatMap((holder) =>
  ['entitlements', 'entitlementsInherit', 'entitlementsLoginHelper', 'provisioningProfile'].map((key) => [
    holder,
    key,
  ]),
);

/** Files that signing on a Mac reads must be there; on other machines nobody would notice. */
export function entitlements(subject: ConfigSubject): Finding[] {
  const { config } = subject;
  return SIGNING_FILES.flatMap((at) => {
    const path = textAt(config, at);
    if (path === undefined || subject.exists(path) || subject.madeLater(path)) return [];
    return [
      failing(RULE, {
        message: `'${at.join('.')}' names '${path}', which does not exist in the folder of the app.`,
        hint: `Add the file, or correct the line '${at.at(-1)}: ${path}'.`,
        place: config.placeOf(at),
      }),
    ];
  });
}
