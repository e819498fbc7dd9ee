import { describe, expect, test } from 'vitest';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import { targetFromTriple } from '../../sidecar/target.ts';
import type { BuilderConfig, Json } from '../builder-config.ts';
import { planTargets } from './plan-targets.ts';

function config(values: Json = {}): BuilderConfig {
  const file = '/app/electron-builder.yml';
  return { project: '/app', file, values, packageJson: {}, placeOf: () => ({ file, line: 7 }) };
}

const linux = { manifest: sampleManifest(), config: config() };
const mac = {
  manifest: sampleManifest({ target: targetFromTriple('aarch64-apple-darwin') }),
  config: config({ mac: { target: [{ target: 'dmg', arch: ['x64', 'arm64'] }, 'zip:x64', 'zip'] } }),
};
const universal = {
  manifest: sampleManifest({ target: targetFromTriple('universal-apple-darwin') }),
  config: config(),
};
const none = { targets: [], arch: undefined };

test.each([
  ['nothing configured', linux, none, [], 'x64'],
  ['targets of the input', linux, { ...none, targets: ['deb', 'AppImage'] }, ['deb', 'AppImage'], 'x64'],
  ['another word for the same processor', linux, { ...none, arch: 'amd64' }, [], 'x64'],
  ['configured targets of this processor', mac, none, ['dmg', 'zip'], 'arm64'],
])('%s', (_, subject, given, targets, arch) => {
  const plan = planTargets(given, subject, { platform: 'darwin' });
  expect(plan).toMatchObject({ targets, arch });
});

test('universal programs are packaged as universal apps', () => {
  const plan = planTargets({ ...none, arch: 'universal' }, universal, { platform: 'darwin' });
  expect(plan).toEqual({ platform: 'darwin', section: 'mac', arch: 'universal', targets: [] });
});

test('programs for both processors can be packaged for one', () => {
  const plan = planTargets({ ...none, arch: 'x64' }, universal, { platform: 'linux' });
  expect(plan.arch).toBe('x64');
});

describe('refused is', () => {
  test.each([
    ['another processor', linux, { ...none, arch: 'arm64' }, 'linux', 'sidecar-other-arch'],
    ['a target of another platform', linux, { ...none, targets: ['nsis'] }, 'linux', 'target-other-platform'],
    ['a target that needs a Mac', mac, { ...none, targets: ['dmg'] }, 'linux', 'target-not-here'],
    ['an app for both processors away from a Mac', universal, none, 'linux', 'target-not-here'],
    ['a Mac app on Windows', mac, { ...none, targets: ['zip'] }, 'win32', 'target-not-here'],
    [
      'a configuration without this processor',
      { ...linux, config: config({ linux: { target: [{ target: 'deb', arch: 'arm64' }] } }) },
      none,
      'linux',
      'arch-without-target',
    ],
  ] as const)('%s', (_, subject, given, platform, code) => {
    const inputs = { ...given, targets: [...given.targets] };
    expect(() => planTargets(inputs, subject, { platform })).toThrow(expect.objectContaining({ code }));
  });
});
