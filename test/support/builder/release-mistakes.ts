import type { Row } from './mistake.ts';

/** Errors in what a release is called and where it is published. */
export const RELEASE_MISTAKES: readonly Row[] = [
  [
    'version',
    'another version than VERSION',
    '"version"',
    ({ files }) => {
      files['VERSION'] = '1.3.0\n';
    },
  ],
  [
    'version',
    'no version',
    '{',
    ({ packageJson }) => {
      delete packageJson['version'];
    },
  ],
  [
    'names',
    'a colon in the product name',
    'productName:',
    ({ config }) => {
      config['productName'] = 'Notes: Pro';
    },
  ],
  [
    'names',
    'a space at its end',
    'productName:',
    ({ config }) => {
      config['productName'] = 'Notes ';
    },
  ],
  [
    'names',
    'a device of Windows as product name',
    'productName:',
    ({ config }) => {
      config['productName'] = 'Con';
    },
  ],
  [
    'names',
    'an executable with a space',
    'executableName:',
    ({ config }) => {
      config['linux'].executableName = 'My Notes';
    },
  ],
  [
    'names',
    'an executable with .exe',
    'executableName:',
    ({ config }) => {
      config['win'].executableName = 'notes.exe';
    },
  ],
  [
    'repository-case',
    'a repository in lower case',
    'repo:',
    ({ config }) => {
      config['publish'].repo = 'cachibot';
    },
  ],
  [
    'repository-case',
    'an owner in lower case',
    'owner:',
    ({ config }) => {
      config['publish'].owner = 'org';
    },
  ],
  [
    'repository-case',
    'the same in package.json',
    '"repository"',
    ({ packageJson }) => {
      packageJson['repository'] = 'github:org/cachibot';
    },
  ],
  [
    'repository-case',
    'the same in an address',
    'url:',
    ({ config }) => {
      config['publish'] = {
        provider: 'generic',
        url: 'https://github.com/Org/cachibot/releases/latest/download',
      };
    },
  ],
  [
    'publish',
    'no publisher',
    'appId:',
    ({ config }) => {
      delete config['publish'];
    },
  ],
  [
    'publish',
    'a provider that does not exist',
    'provider:',
    ({ config }) => {
      config['publish'] = { provider: 'githup' };
    },
  ],
  [
    'publish',
    'no address',
    'publish:',
    ({ config }) => {
      config['publish'] = { provider: 'generic' };
    },
  ],
  [
    'publish',
    'no bucket',
    'publish:',
    ({ config }) => {
      config['publish'] = { provider: 's3', region: 'eu' };
    },
  ],
  [
    'publish',
    'no provider',
    'publish:',
    ({ config }) => {
      config['publish'] = { owner: 'Org' };
    },
  ],
  [
    'channel',
    'a number out of the version',
    '"version"',
    ({ packageJson, files }) => {
      packageJson['version'] = '1.2.0-0.dev.3';
      files['VERSION'] = '1.2.0.dev3';
    },
  ],
  [
    'channel',
    'the channel of another version',
    'channel:',
    ({ config }) => {
      config['publish'].channel = 'beta';
    },
  ],
];
