import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing, warning } from '../subject.ts';
import { type Keys, textAt, valueAt } from '../values.ts';

const RULE = 'signing-hooks';
/** The keys that name a program for a step of the packaging. */
export const HOOKS = [
  'afterSign',
  'afterPack',
  'afterAllArtifactBuild',
  'beforePack',
  'beforeBuild',
  'afterExtract',
];
const NOTARIZE = ['mac', 'notarize'];

/** Notarizing happens once, of a signed app, by a hook that is there. */
export function signingHooks(subject: ConfigSubject): Finding[] {
  return [...missingHooks(subject), ...oldOptions(subject), ...unsigned(subject), ...twice(subject)];
}

function missingHooks(subject: ConfigSubject): Finding[] {
  return HOOKS.flatMap((hook) => {
    const path = textAt(subject.config, [hook]);
    if (path === undefined || path === '[function]' || !looksLikeFile(path)) return [];
    if (
      ['', '.js', '.cjs', '.mjs', '.ts'].some((end) => subject.exists(path + end)) ||
      subject.madeLater(path)
    )
      return [];
    return [
      failing(RULE, {
        message: `'${hook}' names '${path}', which does not exist.`,
        hint: `Add the file, or correct the line '${hook}: ${path}'.`,
        place: subject.config.placeOf([hook]),
      }),
    ];
  });
}

/** A hook may also be the name of a package. */
function looksLikeFile(path: string): boolean {
  return /^\.{0,2}\/|\.[cm]?[jt]s$/.test(path);
}

function oldOptions({ config }: ConfigSubject): Finding[] {
  const found = valueAt(config, NOTARIZE);
  if (typeof found !== 'object' || found === null) return [];
  return [
    failing(RULE, {
      message:
        "'mac.notarize' has options; electron-builder 26 takes only true or false there and refuses the configuration.",
      hint: "Write 'mac.notarize: true' and give the team as the variable APPLE_TEAM_ID.",
      place: config.placeOf(NOTARIZE),
    }),
  ];
}

function unsigned({ config }: ConfigSubject): Finding[] {
  const identity: Keys = ['mac', 'identity'];
  if (valueAt(config, identity) !== null || valueAt(config, NOTARIZE) !== true) return [];
  const message =
    "'mac.identity' is null, so the app is not signed, and 'mac.notarize' is true: Apple refuses it.";
  return [
    failing(RULE, { message, hint: "Remove the line 'identity: null'.", place: config.placeOf(identity) }),
  ];
}

function twice({ config }: ConfigSubject): Finding[] {
  const hook = textAt(config, ['afterSign']);
  if (hook === undefined || !/notari[sz]e/i.test(hook) || valueAt(config, NOTARIZE) !== true) return [];
  return [
    warning(RULE, {
      message: `'afterSign' runs '${hook}' and 'mac.notarize' is true: the app is notarized twice, which takes twice as long.`,
      hint: "Remove the line 'afterSign'; electron-builder notarizes by itself.",
      place: config.placeOf(['afterSign']),
    }),
  ];
}
