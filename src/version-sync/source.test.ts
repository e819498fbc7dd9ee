import { expect, test } from 'vitest';
import { commit, gitProject, versionProject } from '../../test/support/version-project.ts';

const read = { mode: 'read' };

test('the order is input, tag of the run, VERSION, git', async () => {
  const project = await gitProject({ VERSION: '3.0.0\n' }, 'v4.0.0');
  const version = async (inputs: Record<string, string>, tag?: string) =>
    (await project.sync({ ...read, ...inputs }, tag ? { tag } : {})).outputs.get('version');
  expect(await version({ version: 'v1.0.0' })).toBe('1.0.0');
  expect(await version({}, 'v2.0.0')).toBe('2.0.0');
  expect(await version({})).toBe('3.0.0');
  await project.write({ VERSION: '\n' });
  expect(await version({})).toBe('4.0.0');
});

test.each([
  ['v1.2.0', 'v', '1.2.0', 'latest'],
  ['1.2.0', 'v', '1.2.0', 'latest'],
  ['v2024.01.05', 'v', '2024.1.5', 'latest'],
  ['v1.2.0-pre3', 'v', '1.2.0rc3', 'beta'],
  ['v1.2.0-alpha.2', 'v', '1.2.0a2', 'alpha'],
  ['v1.2.0.dev', 'v', '1.2.0.dev0', 'dev'],
  ['backend-v1.2.0', 'backend-v', '1.2.0', 'latest'],
  ['release/1.2.0', 'release/', '1.2.0', 'latest'],
])('the tag %s with prefix %s is %s', async (tag, prefix, version, channel) => {
  const project = await versionProject();
  const { outputs } = await project.sync({ ...read, 'tag-prefix': prefix }, { tag });
  expect(outputs.get('version')).toBe(version);
  expect(outputs.get('channel')).toBe(channel);
});

test.each(['v1', 'release-1', 'nightly', 'v', 'vv1.2.0', 'frontend-v1.2.0', 'v1.2.x'])(
  'the tag %s is refused, unless the version is given',
  async (tag) => {
    const project = await versionProject({ VERSION: '1.0.0' });
    const { annotations, exitCode } = await project.sync(read, { tag });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(`The tag '${tag}' started the run and is not a version`);
    expect((await project.sync({ ...read, version: '1.0.0' }, { tag })).exitCode).toBeUndefined();
  },
);

test('an input and a tag that disagree are both named', async () => {
  const project = await versionProject();
  const { annotations } = await project.sync({ ...read, version: '1.2.0' }, { tag: 'v1.3.0' });
  expect(annotations[0]?.message).toMatch(/says 1\.2\.0, the tag 'v1\.3\.0' .* says 1\.3\.0/);
  expect((await project.sync({ ...read, version: '1.3' }, { tag: 'v1.3.0' })).exitCode).toBeUndefined();
});

test('VERSION and a tag of the same commit that disagree are both named; VERSION counts', async () => {
  const project = await gitProject({ VERSION: '1.2.0' }, 'v1.3.0');
  const { annotations, outputs } = await project.sync(read);
  expect(annotations).toMatchObject([
    { level: 'notice', message: expect.stringMatching(/1\.2\.0.*1\.3\.0/) },
  ]);
  expect(outputs.get('version')).toBe('1.2.0');
});

test('no version anywhere: every place that was asked is named', async () => {
  const project = await gitProject({ 'README.md': '' }, 'v1', 'nightly');
  const { annotations, exitCode } = await project.sync({ 'tag-prefix': 'v' });
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toMatch(/No version was found.*'version'.*VERSION.*v<number>/s);
  expect(annotations[0]?.message).toContain('Write a file VERSION');
});

test('a history that was cut off is said to be', async () => {
  const origin = await gitProject({ a: '' }, 'v1.0.0');
  commit(origin, 'second');
  const clone = await versionProject();
  clone.git('clone', '--quiet', '--depth', '1', '--no-tags', `file://${origin.folder}`, 'copy');
  const { annotations } = await clone.sync({ ...read, 'working-directory': 'copy' });
  expect(annotations[0]?.message).toContain('fetch-depth: 0');
});

test('of two tags of one commit the later version counts', async () => {
  const project = await gitProject({ a: '' }, 'v1.2.0', 'v1.2.0-rc.1', 'v1', 'v1.2-docs');
  expect((await project.sync(read)).outputs.get('version')).toBe('1.2.0');
  commit(project, 'second');
  expect((await project.sync(read)).outputs.get('version')).toBe('1.2.1.dev1');
});

test('tags that are no versions, or of another prefix, are passed over', async () => {
  const project = await gitProject({ a: '' }, '1.2.0');
  commit(project, 'second');
  for (const tag of ['v2.0.x', 'frontend-v3.0.0', 'v9.9(old)']) project.git('tag', tag);
  expect((await project.sync(read)).outputs.get('version')).toBe('1.2.1.dev1');
  const frontend = await project.sync({ ...read, 'tag-prefix': 'frontend-v' });
  expect(frontend.outputs.get('version')).toBe('3.0.0');
});

test('a repository of another owner is said to be', async () => {
  const project = await gitProject({ a: '' }, 'v1.0.0');
  const stderr = `fatal: detected dubious ownership in repository at '${project.folder}'\n`;
  const exec = async () => ({ code: 128, stdout: '', stderr });
  const { annotations } = await project.sync(read, { host: { exec } });
  expect(annotations[0]?.message).toContain('safe.directory');
});

test('an input may be the name of a tag', async () => {
  const project = await versionProject();
  const { outputs } = await project.sync({ ...read, version: 'backend-v1.2.0', 'tag-prefix': 'backend-v' });
  expect(outputs.get('version')).toBe('1.2.0');
  expect(outputs.get('tag')).toBe('backend-v1.2.0');
});

test.each([
  ['v1.2.0rc1', '1.2.0rc2.dev1'],
  ['v1.2', '1.3.dev1'],
  ['v1.2.0.dev3', '1.2.0.dev4'],
  ['v1.2.0.post1', '1.2.0.post2.dev1'],
  ['v1.2.0-nightly.5', '1.2.0-nightly.5.1'],
])('one commit after the tag %s is %s', async (tag, version) => {
  const project = await gitProject({ a: '' }, tag);
  commit(project, 'second');
  expect((await project.sync(read)).outputs.get('version')).toBe(version);
});

test('VERSION that holds no version is named with its place', async () => {
  const project = await versionProject({ VERSION: 'next release\n' });
  const { annotations } = await project.sync(read);
  expect(annotations[0]).toMatchObject({
    message: expect.stringContaining("'next release'"),
    place: { file: 'VERSION', line: 1, column: 1 },
  });
});

test('a folder that does not exist is wrong use', async () => {
  const project = await versionProject();
  const { exitCode } = await project.sync({ ...read, 'working-directory': 'nowhere' });
  expect(exitCode).toBe(2);
});
