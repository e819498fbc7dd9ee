import { nearest } from '../../../shared/nearest.ts';
import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing, warning } from '../subject.ts';
import { targetsOf } from '../target-list.ts';
import { dependsOn, PLATFORM_KEYS, PLATFORMS, type Platform, valueAt } from '../values.ts';

const RULE = 'targets';

/** What electron-builder can make for each platform; it compares in lower case. */
const KNOWN: Readonly<Record<Platform, readonly string[]>> = {
  win: [
    'nsis',
    'nsis-web',
    'portable',
    'appx',
    'msi',
    'msi-wrapped',
    'squirrel',
    '7z',
    'zip',
    'tar.xz',
    'tar.lz',
    'tar.gz',
    'tar.bz2',
    'dir',
  ],
  mac: ['dmg', 'zip', 'pkg', 'mas', 'mas-dev', '7z', 'tar.xz', 'tar.lz', 'tar.gz', 'tar.bz2', 'dir'],
  linux: [
    'AppImage',
    'flatpak',
    'snap',
    'deb',
    'rpm',
    'freebsd',
    'pacman',
    'p5p',
    'apk',
    '7z',
    'zip',
    'tar.xz',
    'tar.lz',
    'tar.gz',
    'tar.bz2',
    'dir',
  ],
};

/** What users of each platform expect to find in a release. */
const WANTED: Readonly<Record<Platform, readonly string[]>> = {
  win: ['nsis', 'portable'],
  mac: ['dmg'],
  linux: ['AppImage', 'deb', 'rpm'],
};

/** Every target must exist on its platform; what users expect and is not made is a warning. */
export function targets(subject: ConfigSubject): Finding[] {
  return PLATFORM_KEYS.filter((platform) => valueAt(subject.config, [platform]) !== null).flatMap(
    (platform) => {
      const wrong = unknown(subject, platform);
      // A name that is spelled wrongly is also one that is missing; once is enough.
      return wrong.length > 0 ? wrong : absent(subject, platform);
    },
  );
}

function unknown({ config }: ConfigSubject, platform: Platform): Finding[] {
  return targetsOf(config, platform)
    .filter(({ name }) => !KNOWN[platform].some((known) => known.toLowerCase() === name.toLowerCase()))
    .map(({ name, keys }) => {
      const home = PLATFORM_KEYS.find((other) =>
        KNOWN[other].some((known) => known.toLowerCase() === name.toLowerCase()),
      );
      const near = nearest(name, KNOWN[platform]);
      const advice = near ? `Did you mean '${near}'?` : `There are ${KNOWN[platform].join(', ')}.`;
      return failing(RULE, {
        message: `'${name}' is no target for ${PLATFORMS[platform]}.`,
        hint: home ? `It belongs under '${home}.target'.` : advice,
        place: config.placeOf(keys),
      });
    });
}

function absent({ config }: ConfigSubject, platform: Platform): Finding[] {
  const found = targetsOf(config, platform).map(({ name }) => name.toLowerCase());
  const updates = platform === 'mac' && dependsOn(config, 'electron-updater');
  const place = config.placeOf([platform, 'target']);
  if (updates && !found.includes('zip')) {
    const message =
      "macOS apps are updated from a zip, and 'mac.target' has none: electron-updater would find no update.";
    return [failing(RULE, { message, hint: "Add 'zip' to 'mac.target'.", place })];
  }
  const missing = WANTED[platform].filter((name) => !found.includes(name.toLowerCase()));
  if (missing.length === 0) return [];
  const names = missing.join(', ');
  const message = `For ${PLATFORMS[platform]} the release has no ${names}.`;
  return [
    warning(RULE, {
      message,
      hint: `Add it to '${platform}.target': [${[...found, ...missing].join(', ')}].`,
      place,
    }),
  ];
}
