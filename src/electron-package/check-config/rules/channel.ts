import parseSemver from 'semver/functions/parse.js';
import { readVersion } from '../../../version-sync/spelled.ts';
import type { Finding } from '../../finding.ts';
import { publishersOf } from '../publishers.ts';
import { type ConfigSubject, failing, warning } from '../subject.ts';
import { appVersion, metadataPlace, textOf, valueAt, within } from '../values.ts';

const RULE = 'channel';
/** The channels of this suite, which an app can offer to its users. */
const CHANNELS = ['latest', 'beta', 'alpha', 'dev'];

/**
 * The update channel must fit the version. Left alone, electron-builder takes the first word after the dash: of
 * `1.2.0-0.dev.3` that is `0`, and the metadata is called `0.yml`, which no app asks for.
 */
export function channel(subject: ConfigSubject): Finding[] {
  const { config } = subject;
  const publishers = publishersOf(config);
  const text = appVersion(config);
  const version = text === undefined ? undefined : readVersion(text);
  if (!text || !version || publishers.length === 0) return [];
  const stated = publishers.flatMap(({ options, keys }) => {
    const found = textOf(within(options, ['channel']));
    return found ? [{ found, at: [...keys, 'channel'] }] : [];
  });
  const wrong = stated.filter(({ found }) => found !== version.channel && !found.includes('${'));
  if (wrong.length > 0) {
    return wrong.map(({ found, at }) =>
      failing(RULE, {
        message: `'${at.join('.')}' is '${found}'; the version ${text} belongs to the channel '${version.channel}'.`,
        hint: `Write '${at.join('.')}: ${version.channel}'.`,
        place: config.placeOf(at),
      }),
    );
  }
  const detects = valueAt(config, ['detectUpdateChannel']) !== false;
  return stated.length === 0 && detects ? derived(subject, text, version.channel) : [];
}

function derived({ config }: ConfigSubject, text: string, expected: string): Finding[] {
  const [word] = parseSemver(text)?.prerelease ?? [];
  if (word === undefined || word === expected) return [];
  const fault = {
    message: `electron-builder reads the channel '${word}' out of the version ${text}; expected '${expected}'.`,
    hint: `Add 'publish.channel: ${expected}' to the configuration.`,
    place: metadataPlace(config, ['version']),
  };
  // A free word is a channel that somebody may want; a number never is.
  const known = typeof word === 'string' && !CHANNELS.includes(word);
  return [known ? warning(RULE, fault) : failing(RULE, fault)];
}
