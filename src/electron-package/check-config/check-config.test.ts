import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATIC_FORMS } from '../../../test/support/builder/forms.ts';
import { MISTAKES } from '../../../test/support/builder/mistakes.ts';
import {
  type BuilderProject,
  checkInputs,
  findingsOf,
  hostIn,
  runCheck,
  soundProject,
  writeBuilderProject,
} from '../../../test/support/builder/project.ts';
import { leaves } from '../../shared/errors.ts';
import { askSubject } from './ask-subject.ts';
import { findingsIn } from './check-config.ts';
import { RULES } from './rules.ts';

describe('a sound configuration', () => {
  test.each(STATIC_FORMS)('in %s has nothing to find', async (form) => {
    expect(await findingsOf(soundProject(), form)).toEqual([]);
  });

  test('passes with a line in the log and an empty list', async () => {
    const { folder, remove } = await writeBuilderProject(soundProject());
    const { host, error } = await runCheck(folder);
    await remove();
    expect(error).toBeUndefined();
    expect(host.recorded.annotations).toEqual([]);
    expect(host.recorded.outputs.get('findings')).toBe('[]');
    expect(host.recorded.log.join('\n')).toContain('electron-builder.yml');
  });
});

type Change = (project: BuilderProject) => void;

describe('what only looks like a mistake is none', () => {
  test.each<[string, Change]>([
    ['a release for another repository', ({ config }) => (config['publish'].repo = 'releases')],
    ['a publisher in its short form', ({ config }) => (config['publish'] = 'github')],
    ['several publishers', ({ config }) => (config['publish'] = ['github', { provider: 's3', bucket: 'b' }])],
    [
      'a program that a set of files brings',
      ({ config, packageJson }) => {
        config['files'] = ['package.json', { from: 'dist/electron', to: 'electron' }];
        packageJson['main'] = './electron/main';
      },
    ],
    ['a destination that is another word', ({ config }) => (config['extraResources'][0].to = 'backups')],
    [
      'a pattern of resources',
      ({ config }) => (config['extraResources'] = ['no/*.png', { from: `x/\${os}`, to: 'x' }]),
    ],
    ['targets in other capitals', ({ config }) => (config['linux'].target = ['appimage', 'DEB', 'Rpm'])],
    ['targets with their processor', ({ config }) => (config['win'].target = ['nsis:x64', 'portable:x64'])],
    ['an app that is not for Windows', ({ config }) => (config['win'] = null)],
    [
      'universal apps',
      ({ config }) =>
        (config['mac'].target = ['dmg', 'zip'].map((target) => ({ target, arch: 'universal' }))),
    ],
    [
      'a pre-release in its channel',
      ({ config, packageJson, files }) => {
        packageJson['version'] = '1.3.0-beta.2';
        files['VERSION'] = '1.3.0b2';
        config['publish'].channel = 'beta';
      },
    ],
    [
      'a development release with its channel named',
      ({ config, packageJson, files }) => {
        packageJson['version'] = '1.3.0-0.dev.4';
        files['VERSION'] = '1.3.0.dev4';
        config['publish'].channel = 'dev';
      },
    ],
    [
      'a frontend that the action brings',
      ({ config, packageJson, given }) => {
        packageJson['devDependencies'].vite = '7.0.0';
        config['directories'].output = 'dist';
        given['frontend-artifact'] = 'frontend';
      },
    ],
    ['no version anywhere else', ({ files }) => delete files['VERSION']],
    [
      'a maintainer in the configuration',
      ({ config, packageJson }) => {
        packageJson['author'] = 'Notes';
        config['linux'].maintainer = 'Notes <notes@example.org>';
      },
    ],
    ['a hook from a package', ({ config }) => (config['afterSign'] = 'after-sign-hook')],
  ])('%s', async (_, change) => {
    const project = soundProject();
    change(project);
    expect(await findingsOf(project)).toEqual([]);
  });

  test('a tag of something else in the same repository', async () => {
    const { folder, remove } = await writeBuilderProject(soundProject());
    const host = hostIn(folder, { context: { repository: 'Org/CachiBot', tag: 'backend-v3.0.0' } });
    const findings = findingsIn(await askSubject(checkInputs({}), host));
    await remove();
    expect(findings).toEqual([]);
  });
});

test('the tag of the run counts before VERSION, and require-signed makes an error of what may be skipped', async () => {
  const project = soundProject();
  project.config['forceCodeSigning'] = false;
  const { folder, remove } = await writeBuilderProject(project);
  const host = hostIn(folder, { context: { repository: 'Org/CachiBot', tag: 'v2.0.0' } });
  const findings = findingsIn(await askSubject(checkInputs({ 'require-signed': 'true' }), host));
  await remove();
  expect(findings).toMatchObject([
    { rule: 'version', message: expect.stringContaining("'1.2.0'; expected '2.0.0' (from the tag v2.0.0)") },
    { rule: 'force-code-signing', severity: 'error' },
  ]);
});

describe('each mistake is the only finding, at its line', () => {
  test.each(MISTAKES)('$rule: $what', async ({ plant, rule, severity, line }) => {
    const project = soundProject();
    plant(project);
    const { folder, remove } = await writeBuilderProject(project);
    const { host } = await runCheck(folder);
    const findings = JSON.parse(host.recorded.outputs.get('findings') ?? '');
    const [{ place, hint, message } = { place: {}, hint: '', message: '' }] = findings;
    const text = await readFile(join(folder, place.file), 'utf8');
    await remove();
    expect(findings).toMatchObject([{ rule, severity }]);
    expect(text.split('\n')[place.line - 1]).toContain(line);
    for (const sentence of [message, hint]) expect(sentence).toMatch(/^\S.*[.?]$/s);
  });

  test('every rule has a mistake', () => {
    expect(new Set(MISTAKES.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
  });
});

describe('the report', () => {
  test('has one annotation for each finding, and fails for the errors alone', async () => {
    const project = soundProject();
    project.config['asar'] = false;
    project.config['win'].requestedExecutionLevel = 'highestAvailable';
    project.config['forceCodeSigning'] = false;
    const { folder, remove } = await writeBuilderProject(project);
    const { host, error } = await runCheck(folder);
    await remove();
    expect(leaves(error)).toMatchObject([
      { code: 'builder-config-unsound', place: { file: 'electron-builder.yml' } },
      { code: 'builder-config-unsound', place: { file: 'electron-builder.yml' } },
    ]);
    expect(host.recorded.annotations).toMatchObject([{ level: 'warning' }]);
    expect(host.recorded.summaries.join('')).toMatch(
      /Errors: 2, warnings: 1[\s\S]*electron-builder\.yml:\d+/,
    );
  });
});
