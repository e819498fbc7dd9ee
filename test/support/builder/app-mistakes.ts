import type { Row } from './mistake.ts';

/** Errors in what is made, packed and signed. */
export const APP_MISTAKES: readonly Row[] = [
  [
    'targets',
    'a target that does not exist',
    'ngsis',
    ({ config }) => {
      config['win'].target[0] = 'ngsis';
    },
  ],
  [
    'targets',
    'a target of another platform',
    'dmg',
    ({ config }) => {
      config['linux'].target.push('dmg');
    },
  ],
  [
    'targets',
    'no zip to update from',
    'target:',
    ({ config }) => {
      config['mac'].target.pop();
    },
  ],
  [
    'mac-arch',
    'one processor only',
    'arch:',
    ({ config }) => {
      config['mac'].target[0].arch = ['x64'];
    },
  ],
  [
    'linux-package',
    'no address of a maintainer',
    '"author"',
    ({ packageJson }) => {
      packageJson['author'] = 'Notes';
    },
  ],
  [
    'linux-package',
    'no home page',
    '{',
    ({ packageJson }) => {
      delete packageJson['homepage'];
    },
  ],
  [
    'excluded-folder',
    'a program in build/',
    '"main"',
    ({ packageJson, config }) => {
      packageJson['main'] = 'build/main.js';
      config['files'] = ['**/*', '!backend'];
    },
  ],
  [
    'excluded-folder',
    'a program that files leaves out',
    '"main"',
    ({ packageJson }) => {
      packageJson['main'] = 'src/main.js';
    },
  ],
  [
    'excluded-folder',
    'a frontend in the output folder',
    'files:',
    ({ packageJson, config }) => {
      packageJson['devDependencies'].vite = '7.0.0';
      config['directories'].output = 'dist';
    },
  ],
  [
    'backend-sources',
    'files that takes everything',
    'files:',
    ({ config }) => {
      config['files'] = ['**/*'];
    },
  ],
  [
    'backend-sources',
    'no files at all',
    'appId:',
    ({ config }) => {
      delete config['files'];
    },
  ],
  [
    'backend-sources',
    'a set of the backend',
    'files:',
    ({ config }) => {
      config['files'].push({ from: 'backend', to: 'server' });
    },
  ],
  [
    'extra-resources',
    'a source that is not there',
    'from:',
    ({ config }) => {
      config['extraResources'][0].from = 'icon';
    },
  ],
  [
    'extra-resources',
    'a destination in capitals',
    'to:',
    ({ config }) => {
      config['extraResources'][0].to = 'Backend';
    },
  ],
  [
    'extra-resources',
    'a destination with a typing error',
    'to:',
    ({ config }) => {
      config['extraResources'][0].to = 'backnd';
    },
  ],
  [
    'extra-resources',
    'the sources of the backend',
    'from:',
    ({ config }) => {
      config['extraResources'].push({ from: 'backend', to: 'server' });
    },
  ],
  [
    'asar',
    'no asar',
    'asar:',
    ({ config }) => {
      config['asar'] = false;
    },
  ],
  [
    'as-invoker',
    'an administrator',
    'requestedExecutionLevel:',
    ({ config }) => {
      config['win'].requestedExecutionLevel = 'requireAdministrator';
    },
  ],
  [
    'as-invoker',
    'an administrator for the portable app',
    'requestExecutionLevel:',
    ({ config }) => {
      config['portable'] = { requestExecutionLevel: 'admin' };
    },
  ],
  [
    'hardened-runtime',
    'no hardened runtime',
    'hardenedRuntime:',
    ({ config }) => {
      config['mac'].hardenedRuntime = false;
    },
  ],
  [
    'entitlements',
    'entitlements that are not there',
    'entitlements:',
    ({ config }) => {
      config['mac'].entitlements = 'signing/entitlement.plist';
    },
  ],
  [
    'entitlements',
    'inherited ones that are not there',
    'entitlementsInherit:',
    ({ config }) => {
      config['mac'].entitlementsInherit = 'no.plist';
    },
  ],
  [
    'signing-hooks',
    'a hook that is not there',
    'afterSign:',
    ({ config }) => {
      config['afterSign'] = 'scripts/after-sign.js';
    },
  ],
  [
    'signing-hooks',
    'options of an old version',
    'notarize:',
    ({ config }) => {
      config['mac'].notarize = { teamId: 'ABC' };
    },
  ],
  [
    'ignored-config',
    'a second configuration',
    'appId',
    ({ files }) => {
      files['electron-builder.json'] = '{ "appId": "x" }';
    },
  ],
  [
    'toml-package',
    'TOML without its reader',
    'extends:',
    ({ config, files, packageJson }) => {
      config['extends'] = 'base.toml';
      files['base.toml'] = 'compression = "normal"\n';
      delete packageJson['devDependencies'].toml;
    },
  ],
];
