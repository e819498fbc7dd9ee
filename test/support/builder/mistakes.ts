import type { BuilderProject } from './project.ts';

/** One mistake in a configuration, which exactly one rule finds. */
export interface Mistake {
  rule: string;
  severity: 'error' | 'warning';
  what: string;
  /** Part of the line of the YAML file, or of `package.json`, that the finding points to. */
  line: string;
  plant(project: BuilderProject): void;
}

type Row = [rule: string, what: string, line: string, plant: Mistake['plant']];

const errors: Row[] = [
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
];

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
  ...errors.map((row) => mistake('error', row)),
  ...warnings.map((row) => mistake('warning', row)),
];

function mistake(severity: Mistake['severity'], [rule, what, line, plant]: Row): Mistake {
  return { rule, severity, what, line, plant };
}
