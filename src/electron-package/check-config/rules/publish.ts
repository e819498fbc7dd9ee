import { nearest } from '../../../shared/nearest.ts';
import type { Finding } from '../../finding.ts';
import { type Publisher, publishersOf } from '../publishers.ts';
import { type ConfigSubject, failing, warning } from '../subject.ts';
import { dependsOn, textOf, valueAt, within } from '../values.ts';

const RULE = 'publish';

/** What each provider cannot do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  bitbucket: ['owner', 'slug'],
  custom: [],
  generic: ['url'],
  github: [],
  gitlab: [],
  keygen: ['account', 'product'],
  s3: ['bucket'],
  snapStore: [],
  spaces: ['name', 'region'],
};

/** Without a complete `publish`, electron-builder writes no `latest*.yml`, and no installed app ever finds an update. */
export function publish(subject: ConfigSubject): Finding[] {
  const publishers = publishersOf(subject.config);
  if (publishers.length > 0) return publishers.flatMap((publisher) => incomplete(subject, publisher));
  const { config } = subject;
  const updates = dependsOn(config, 'electron-updater');
  // `publish: null` is a decision; only an app that asks for updates contradicts it.
  if (valueAt(config, ['publish']) === null && !updates) return [];
  const fault = {
    message: `There is no 'publish', so no update metadata is written${updates ? ', and the app uses electron-updater' : ''}.`,
    hint: "Add 'publish: { provider: github }', or 'publish: { provider: generic, url: https://… }'.",
    place: config.placeOf(['publish']),
  };
  return [updates ? failing(RULE, fault) : warning(RULE, fault)];
}

function incomplete(subject: ConfigSubject, { provider, options, keys }: Publisher): Finding[] {
  const key = keys.join('.');
  const { config } = subject;
  if (provider === undefined) {
    const message = `'${key}' names no provider.`;
    return [failing(RULE, { message, hint: `Add '${key}.provider: github'.`, place: config.placeOf(keys) })];
  }
  const required = Object.hasOwn(REQUIRED, provider) ? REQUIRED[provider] : undefined;
  const at = [...keys, 'provider'];
  if (!required) {
    const near = nearest(provider, Object.keys(REQUIRED));
    const message = `'${at.join('.')}' is '${provider}', which electron-builder does not have.`;
    const hint = near ? `Did you mean '${near}'?` : `There are ${Object.keys(REQUIRED).join(', ')}.`;
    return [failing(RULE, { message, hint, place: config.placeOf(at) })];
  }
  const missing = required.filter((name) => textOf(within(options, [name])) === undefined);
  if (missing.length === 0) return provider === 'github' ? ownerKnown(subject, options, keys) : [];
  const [first = ''] = missing;
  return [
    failing(RULE, {
      message: `'${key}' has the provider '${provider}' without ${missing.map((name) => `'${name}'`).join(' and ')}.`,
      hint: `Add '${key}.${first}: …'.`,
      place: config.placeOf([...keys, first]),
    }),
  ];
}

/** What `publish` leaves out, electron-builder takes from `repository` of package.json, else from the git remote. */
function ownerKnown(
  { config, repositories }: ConfigSubject,
  options: unknown,
  keys: readonly string[],
): Finding[] {
  const owner = textOf(within(options, ['owner']));
  const repo = textOf(within(options, ['repo']));
  const whole = repo !== undefined && (owner !== undefined || repo.includes('/'));
  if (whole || repositories.length > 0 || within(config.packageJson, ['repository']) !== undefined) return [];
  return [
    failing(RULE, {
      message: `'${keys.join('.')}' does not say which repository on GitHub, and neither package.json nor a git remote does.`,
      hint: `Add '${keys.join('.')}.owner: …' and '${keys.join('.')}.repo: …'.`,
      place: config.placeOf(keys),
    }),
  ];
}
