import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { signingContext } from '../../../test/support/signing-context.ts';
import { virtualClock } from '../../../test/support/virtual-clock.ts';
import type { Exec, ExecResult } from '../../shared/exec.ts';
import { notarize } from './notarize.ts';

const PASSWORD = 'abcd-efgh-ijkl-mnop';
const ID = '2efe2717-52ef-43a5-96dc-0797e4ca1041';

/** A recorded stand-in for `security` and `xcrun`: no Mac is here. `answers` is by the word after `notarytool`. */
function macTools(answers: Record<string, Partial<ExecResult>[]>) {
  const calls: string[][] = [];
  const exec: Exec = async (tool, args) => {
    calls.push([tool, ...args]);
    const [answer = {}] = answers[args[1] ?? ''] ?? [];
    if ((answers[args[1] ?? '']?.length ?? 0) > 1) answers[args[1] ?? '']?.shift();
    if (args[1] === 'log' && args[3]) await writeFile(args[3], answer.stdout ?? '{}');
    return { code: 0, stdout: '', stderr: '', ...answer };
  };
  return { calls, exec };
}

function setUp(answers: Record<string, Partial<ExecResult>[]>, platform: NodeJS.Platform = 'darwin') {
  const { calls, exec } = macTools(answers);
  const context = signingContext({
    host: { exec, platform },
    work: tmpdir(),
    credentials: {
      notary: { kind: 'apple-id', appleId: 'a@example.com', password: PASSWORD, teamId: 'TEAM123456' },
    },
  });
  const place = { api: '', storage: () => '', clock: virtualClock() };
  return { calls, context, go: () => notarize({ file: '/x/a.zip', shownPath: String }, context, place) };
}

const json = (value: object) => ({ stdout: `warning: something of Xcode\n${JSON.stringify(value)}\n` });
const submitted = json({ id: ID, message: 'Successfully uploaded file', path: '/x/a.zip' });

test('an Apple ID goes through a keychain of its own, which is gone afterwards', async () => {
  const { calls, go } = setUp({
    submit: [submitted],
    info: [json({ id: ID, status: 'In Progress' }), json({ id: ID, status: 'Accepted' })],
  });
  expect(await go()).toEqual({ submissionId: ID, accepted: true });
  const keychain = `${tmpdir()}/notary.keychain-db`;
  const profile = ['--keychain-profile', 'sidecar-notary', '--keychain', keychain];
  expect(calls).toEqual([
    ['security', 'create-keychain', '-p', expect.stringMatching(/^[0-9a-f]{48}$/), keychain],
    ['security', 'set-keychain-settings', keychain],
    ['security', 'unlock-keychain', '-p', expect.any(String), keychain],
    expect.arrayContaining([
      'xcrun',
      'notarytool',
      'store-credentials',
      'a@example.com',
      'TEAM123456',
      PASSWORD,
    ]),
    ['xcrun', 'notarytool', 'submit', '/x/a.zip', '--no-progress', ...profile, '--output-format', 'json'],
    ['xcrun', 'notarytool', 'info', ID, ...profile, '--output-format', 'json'],
    ['xcrun', 'notarytool', 'info', ID, ...profile, '--output-format', 'json'],
    ['xcrun', 'notarytool', 'log', ID, `${tmpdir()}/notary-log.json`, ...profile],
    ['security', 'delete-keychain', keychain],
  ]);
  // The tool takes the password in no other way than as an argument: once, and never while it waits.
  expect(calls.filter((call) => call.includes(PASSWORD))).toHaveLength(1);
});

test('exit code 0 with Invalid is a failure, and the keychain goes all the same', async () => {
  const { calls, go } = setUp({ submit: [submitted], info: [json({ id: ID, status: 'Invalid' })] });
  await expect(go()).rejects.toMatchObject({ code: 'notary-rejected' });
  expect(calls.at(-1)).toContain('delete-keychain');
});

test('a refused password is explained', async () => {
  const stderr = 'Error: HTTP status code: 401. Invalid credentials. Username or password is incorrect.';
  const { calls, go } = setUp({ 'store-credentials': [{ code: 1, stderr }] });
  await expect(go()).rejects.toMatchObject({
    code: 'notary-unauthorized',
    message: expect.stringContaining('Invalid credentials'),
    hint: expect.stringContaining('app-specific password'),
  });
  expect(calls.at(-1)).toContain('delete-keychain');
});

test('an agreement that ran out is explained', async () => {
  const stderr = 'Error: HTTP status code: 403. A required agreement is missing or has expired.';
  const { go } = setUp({ submit: [{ code: 1, stderr }] });
  await expect(go()).rejects.toMatchObject({ code: 'notary-agreement' });
});

test('output without JSON is an error', async () => {
  const { go } = setUp({ submit: [{ stdout: 'nothing of use' }] });
  await expect(go()).rejects.toMatchObject({
    code: 'notary-failed',
    message: expect.stringContaining('nothing of use'),
  });
});

test('elsewhere than on macOS it names the API key', async () => {
  const { calls, go } = setUp({}, 'linux');
  await expect(go()).rejects.toMatchObject({
    code: 'notary-needs-mac',
    hint: expect.stringContaining('apple-api-key'),
  });
  expect(calls).toEqual([]);
});
