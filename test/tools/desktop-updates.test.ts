import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BackendState, UpdateState } from '../../examples/desktop-electron/src/api.ts';
import { readPyproject } from '../../src/build-backend/pyproject.ts';
import { builtDesktopApp } from '../support/desktop-app.ts';
import { DesktopSession, type SessionOptions } from '../support/desktop-session.ts';
import { copyOfExample } from '../support/example.ts';
import { missing } from '../support/missing.ts';
import { findPython, pythonTools } from '../support/python-tools.ts';

const SOON = { timeout: 30_000, interval: 100 };
const LONGEST = 180_000;
const python = await findPython(11, 14);

let app: string;
let folder: string;
let session: DesktopSession | undefined;

beforeAll(async () => {
  app = await builtDesktopApp();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'updates-'));
  // A backend that is never ready is enough for what has nothing to do with it.
  await mkdir(join(folder, 'resources', 'backend'), { recursive: true });
  await writeFile(join(folder, 'resources', 'backend', 'notes-backend'), '#!/bin/sh\nread line\n', {
    mode: 0o755,
  });
});
afterEach(async () => {
  session?.kill();
  await session?.ended;
  await rm(folder, { recursive: true, force: true });
});

function open(options: Partial<SessionOptions>): DesktopSession {
  session = new DesktopSession({
    app,
    userData: join(folder, 'user'),
    resources: join(folder, 'resources'),
    ...options,
  });
  return session;
}

function becomes(opened: DesktopSession, state: UpdateState): Promise<void> {
  return expect.poll(() => opened.call<UpdateState>('updateState').catch(String), SOON).toEqual(state);
}

describe('updates', { timeout: LONGEST }, () => {
  test('are looked for at the start, in the channel of the user, and never backwards', async () => {
    const opened = open({ update: 'none' });
    await becomes(opened, { kind: 'current' });
    expect(await opened.do('updater')).toMatchObject({ channel: 'latest', allowDowngrade: false, checks: 1 });
    await opened.call('changeSettings', { channel: 'beta' });
    expect(await opened.do('updater')).toMatchObject({ channel: 'beta', allowDowngrade: false, checks: 2 });
  });

  test('that fail are shown, and the app runs on', async () => {
    const opened = open({ update: 'sha512 checksum mismatch' });
    await becomes(opened, { kind: 'failed', message: 'sha512 checksum mismatch' });
    expect((await opened.records()).told).toContainEqual({
      channel: 'updates:changed',
      value: { kind: 'failed', message: 'sha512 checksum mismatch' },
    });
    expect(await opened.call('settings')).toMatchObject({ updates: true });
  });

  test('that are switched off are not looked for, also after a new start', async () => {
    const opened = open({ update: '9.9.9' });
    await becomes(opened, { kind: 'downloaded', version: '9.9.9' });
    await opened.call('changeSettings', { updates: false });
    await becomes(opened, { kind: 'off' });
    await opened.do('quit').catch(() => undefined);
    await opened.ended;
    const again = open({ update: '9.9.9' });
    await becomes(again, { kind: 'off' });
    expect(await again.do('updater')).toMatchObject({ checks: 0 });
  });

  test('are installed when the backend has ended, and only if there is one', async () => {
    const opened = open({ update: 'none' });
    await becomes(opened, { kind: 'current' });
    await opened.call('installUpdate');
    expect(await opened.do('updater')).toMatchObject({ installed: false });
    opened.kill();
    await opened.ended;
    await rm(join(folder, 'user'), { recursive: true });
    const newer = open({ update: '9.9.9' });
    await becomes(newer, { kind: 'downloaded', version: '9.9.9' });
    await newer.call('installUpdate');
    expect(await newer.do('updater')).toMatchObject({ installed: true });
    expect(await newer.call<BackendState>('backendState')).toMatchObject({ state: 'stopped' });
  });
});

test.skipIf(missing(python !== undefined, "no Python 3.11 or newer for the example's backend"))(
  'in development the backend is started from its sources, and there are no updates',
  { timeout: 2 * LONGEST },
  async () => {
    const backend = await copyOfExample(join(folder, 'project', 'backend'));
    const dependencies = (await readPyproject(backend))?.data.project?.dependencies ?? [];
    const interpreter = await pythonTools(dependencies, python);
    await symlink(dirname(dirname(interpreter)), join(backend, '.venv'));
    const opened = open({ packaged: false, appPath: join(folder, 'project', 'desktop') });
    await expect
      .poll(() => opened.call('backendState').catch(String), SOON)
      .toMatchObject({ state: 'ready' });
    expect(await opened.call('health')).toMatchObject({ status: 'ok' });
    expect(await opened.call('updateState')).toEqual({ kind: 'absent' });
    expect(opened.log[0]).toMatchObject({
      type: 'resolved',
      mode: 'development',
      path: expect.stringContaining('.venv'),
    });
  },
);
