import { APP_MISTAKES } from './app-mistakes.ts';
import type { Mistake, Row } from './mistake.ts';
import { RELEASE_MISTAKES } from './release-mistakes.ts';

const warnings: Row[] = [
  [
    'publish',
    'no publisher of an app without updates',
    'appId:',
    ({ config, packageJson }) => {
      delete config['publish'];
      packageJson['dependencies'] = {};
    },
  ],
  [
    'channel',
    'a channel that the suite does not have',
    '"version"',
    ({ packageJson, files }) => {
      packageJson['version'] = '1.2.0-nightly.4';
      files['VERSION'] = '1.2.0-nightly.4';
    },
  ],
  [
    'targets',
    'no RPM',
    'target:',
    ({ config }) => {
      config['linux'].target.pop();
    },
  ],
  [
    'targets',
    'no portable app',
    'target:',
    ({ config }) => {
      config['win'].target = 'nsis';
    },
  ],
  [
    'mac-arch',
    'no processor named',
    'target:',
    ({ config }) => {
      config['mac'].target = ['dmg', 'zip'];
    },
  ],
  [
    'signing-hooks',
    'an app that is notarized twice',
    'afterSign:',
    ({ config, files }) => {
      config['afterSign'] = 'scripts/notarize.js';
      files['scripts/notarize.js'] = '';
    },
  ],
  [
    'force-code-signing',
    'signing that may be skipped',
    'forceCodeSigning:',
    ({ config }) => {
      config['forceCodeSigning'] = false;
    },
  ],
];

/** The corpus of broken configurations. */
export const MISTAKES: readonly Mistake[] = [
  ...[...RELEASE_MISTAKES, ...APP_MISTAKES].map((row) => mistake('error', row)),
  ...warnings.map((row) => mistake('warning', row)),
];

function mistake(severity: Mistake['severity'], [rule, what, line, plant]: Row): Mistake {
  return { rule, severity, what, line, plant };
}
