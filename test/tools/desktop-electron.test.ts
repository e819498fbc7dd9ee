import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackendState, Health, Note } from '../../examples/desktop-electron/src/api.ts';
import { builtDesktopApp } from '../support/desktop-app.ts';
import { DesktopSession } from '../support/desktop-session.ts';
import { isAlive, processesNaming } from '../support/processes.ts';
import { type BuildOutputs, exampleBuild } from '../support/shared-build.ts';

/** What a loaded machine needs for a start or a restart. */
const SOON = { timeout: 60_000, interval: 100 };
/** What hangs should not hang for long. */
const LONGEST = 180_000;

let app: string;
let build: BuildOutputs;
let folder: string;
let resources: string;
let userData: string;
const sessions: DesktopSession[] = [];

beforeAll(async () => {
  app = await builtDesktopApp();
  build = await exampleBuild();
});

/** An installed app: the frozen example is in its resources. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desktop 'ü "));
  resources = join(folder, 'resources');
  userData = join(folder, 'user data');
  await mkdir(resources);
  await symlink(build.path, join(resources, 'backend'));
});
afterEach(async () => {
  for (const session of sessions.splice(0)) {
    session.kill();
    await session.ended;
  }
  await vi.waitUntil(async () => (await processesNaming(userData)).length === 0, SOON);
  await rm(folder, { recursive: true, force: true });
});

function open(options: { packaged?: boolean } = {}): DesktopSession {
  const session = new DesktopSession({ app, userData, resources, ...options });
  sessions.push(session);
  return session;
}

/** The app, with its backend ready. */
async function opened(): Promise<DesktopSession> {
  const session = open();
  await becomes(session, 'ready');
  return session;
}

async function becomes(session: DesktopSession, state: BackendState['state']): Promise<void> {
  const now = async () => (await session.call<BackendState>('backendState').catch(String)) as BackendState;
  await expect.poll(now, SOON).toMatchObject({ state });
}

/** The process of the backend that became ready last. */
function backendPid(session: DesktopSession): number {
  const pid = session.log.findLast(({ type }) => type === 'ready')?.pid;
  if (pid === undefined) throw new Error('No backend became ready.');
  return pid;
}

describe('the example app with the real backend', { timeout: LONGEST }, () => {
  test('starts it, and its page reads and writes through the preload script', async () => {
    const session = await opened();
    expect(await session.call<Health>('health')).toMatchObject({ status: 'ok', version: build.version });
    const note = await session.call<Note>('addNote', { title: 'Grüße', body: '<b>x</b>' });
    expect(await session.call<Note[]>('notes')).toEqual([note]);
    const { told, dialogs } = await session.records();
    expect(told.at(-1)).toEqual({
      channel: 'backend:changed',
      value: { state: 'ready', version: build.version },
    });
    expect(dialogs).toEqual([]);
  });

  test('quit stops it cleanly: nothing is left, and the notes are on disk', async () => {
    const session = await opened();
    const pid = backendPid(session);
    await session.call('addNote', { title: 'kept', body: '' });
    await session.do('quit').catch(() => undefined);
    expect(await session.ended).toEqual([0, null]);
    expect(isAlive(pid)).toBe(false);
    expect(await processesNaming(userData)).toEqual([]);
    expect(session.log.at(-1)).toMatchObject({ type: 'stopped' });
    const again = await opened();
    expect(await again.call<Note[]>('notes')).toMatchObject([{ title: 'kept' }]);
  });

  test('a crash of the app ends it too', async () => {
    const session = await opened();
    const pid = backendPid(session);
    // Without it, it would end at its next heartbeat, which nobody reads: seconds later, and other backends never.
    expect(await processesNaming('--parent-stdin')).toContain(pid);
    session.kill();
    expect(await session.ended).toEqual([null, 'SIGKILL']);
    await expect.poll(() => isAlive(pid), SOON).toBe(false);
  });

  test('when it crashes it is started again, three times and no more', async () => {
    const session = await opened();
    const pids = [backendPid(session)];
    for (let restart = 1; restart <= 3; restart += 1) {
      process.kill(backendPid(session), 'SIGKILL');
      await expect.poll(() => backendPid(session), SOON).not.toBe(pids.at(-1));
      pids.push(backendPid(session));
      expect(await session.call('health')).toMatchObject({ status: 'ok' });
    }
    process.kill(backendPid(session), 'SIGKILL');
    await becomes(session, 'failed');
    expect(new Set(pids).size).toBe(4);
    const { problem } = await session.call<BackendState>('backendState');
    expect(problem).toMatch(/started again 3 times/);
    await expect(session.call('health')).rejects.toThrow(/not running/);
  });

  test('a second copy ends at once, and the first comes to the front', async () => {
    const session = await opened();
    await session.do('minimize');
    const logged = session.log.length;
    const second = open();
    expect(await second.ended).toEqual([0, null]);
    expect(session.log).toHaveLength(logged);
    await expect.poll(async () => (await session.records()).secondInstances, SOON).toBe(1);
    expect(await session.do('minimized')).toBe(false);
    expect((await session.records()).focused).toBe(1);
    expect(await processesNaming(userData)).toHaveLength(1);
  });

  test('closing the window quits', async () => {
    const session = await opened();
    await session.do('closeWindow').catch(() => undefined);
    expect(await session.ended).toEqual([0, null]);
  });
});

describe('what the user sees when it goes wrong', { timeout: LONGEST }, () => {
  test('the backend is not there', async () => {
    await rm(join(resources, 'backend'));
    const session = open();
    await session.ended;
    expect(session.output).toMatch(/Installation may be corrupted\. Please reinstall the application\./);
  });

  test('the backend ends before it is ready: its own last words', async () => {
    await mkdir(userData, { recursive: true });
    // The notes' folder cannot be made where a file is.
    await writeFile(join(userData, 'notes'), '');
    const session = open();
    await becomes(session, 'failed');
    const { dialogs } = await session.records();
    expect(dialogs).toMatchObject([
      { title: 'Notes cannot start its backend', text: expect.stringContaining('cannot open the notes') },
    ]);
    expect((await session.call<BackendState>('backendState')).problem).toBe(dialogs[0]?.text);
  });
});

test('the settings of the user are kept, and nonsense from a page is not', { timeout: LONGEST }, async () => {
  const session = await opened();
  expect(await session.call('settings')).toEqual({ updates: true, channel: 'latest' });
  const change = { updates: false, channel: 'beta', more: 1 };
  expect(await session.call('changeSettings', change)).toEqual({ updates: false, channel: 'beta' });
  expect(await session.call('changeSettings', { channel: '../x', updates: 'yes' })).toEqual({
    updates: false,
    channel: 'beta',
  });
  expect(JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8'))).toEqual({
    updates: false,
    channel: 'beta',
  });
});
