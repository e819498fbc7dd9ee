import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackendState } from '../../examples/desktop-electron/src/api.ts';
import { type Browser, startChromium } from '../support/chromium.ts';
import { builtDesktopApp } from '../support/desktop-app.ts';
import { DesktopPage } from '../support/desktop-page.ts';
import { DesktopSession } from '../support/desktop-session.ts';
import { processesNaming } from '../support/processes.ts';
import { type BuildOutputs, exampleBuild } from '../support/shared-build.ts';

/** What a loaded machine needs. */
const SOON = { timeout: 60_000, interval: 100 };
const LONGEST = 180_000;

let app: string;
let build: BuildOutputs;
let browser: Browser | undefined;
let folder: string;
let userData: string;
let session: DesktopSession;
let open: DesktopPage | undefined;

beforeAll(async () => {
  app = await builtDesktopApp();
  build = await exampleBuild();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "page 'ü "));
  userData = join(folder, 'user data');
  await mkdir(join(folder, 'resources'));
  await symlink(build.path, join(folder, 'resources', 'backend'));
});
afterEach(async () => {
  await open?.close();
  open = undefined;
  session.kill();
  await session.ended;
  await vi.waitUntil(async () => (await processesNaming(userData)).length === 0, SOON);
  await rm(folder, { recursive: true, force: true });
});

/** The page of an app that was just started: the built frontend in Chromium, the real main process and backend. */
async function opened(context: { skip(note?: string): never }, update?: string): Promise<DesktopPage> {
  const resources = join(folder, 'resources');
  session = new DesktopSession({ app, userData, resources, ...(update !== undefined && { update }) });
  browser ??= await startChromium(context);
  await expect.poll(() => session.do('exposed').catch(() => undefined), SOON).toBeDefined();
  await expect.poll(() => session.call('backendState').catch(() => undefined), SOON).toBeDefined();
  open = await DesktopPage.open(browser, session);
  return open;
}

async function becomesReady(page: DesktopPage): Promise<void> {
  await expect.poll(() => page.text('#backend'), SOON).toBe(`Backend ${build.version} is ready (ok).`);
}

async function add(page: DesktopPage, title: string, body: string): Promise<void> {
  await page.page.locator('input[name=title]').fill(title);
  await page.page.locator('textarea[name=body]').fill(body);
  await page.page.locator('#add button').click();
}

const titles = (page: DesktopPage) => page.page.locator('#notes h2').allInnerTexts();

describe('the built frontend in Chromium, against the frozen backend', { timeout: LONGEST }, () => {
  test('shows the backend, adds a note, and still has it after a reload', async (context) => {
    const page = await opened(context);
    await becomesReady(page);
    await expect.poll(() => page.text('#empty'), SOON).toBe('No notes yet.');
    await add(page, 'Grüße', '<b>x</b>\nline');
    await expect.poll(() => titles(page), SOON).toEqual(['Grüße']);
    expect(await page.text('#notes p')).toBe('<b>x</b>\nline');
    expect(await page.page.locator('input[name=title]').inputValue()).toBe('');
    await page.page.reload();
    await becomesReady(page);
    await expect.poll(() => titles(page), SOON).toEqual(['Grüße']);
    expect(await page.page.locator('#empty').isVisible()).toBe(false);
    expect(await page.page.locator('#problem').isVisible()).toBe(false);
    expect({ violations: page.violations, errors: page.errors }).toEqual({ violations: [], errors: [] });
  });

  test('follows a backend that crashes, and reads the notes again', async (context) => {
    const page = await opened(context);
    await becomesReady(page);
    await add(page, 'kept', '');
    await expect.poll(() => titles(page), SOON).toEqual(['kept']);
    const pid = session.log.findLast(({ type }) => type === 'ready')?.pid;
    process.kill(pid ?? 0, 'SIGKILL');
    await expect.poll(() => session.log.filter(({ type }) => type === 'ready').length, SOON).toBe(2);
    await becomesReady(page);
    await expect.poll(() => titles(page), SOON).toEqual(['kept']);
    expect(page.errors).toEqual([]);
  });

  test('says what did not work, in words without those of Electron', async (context) => {
    const page = await opened(context);
    await becomesReady(page);
    const stopped = async () => (await session.call<BackendState>('backendState')).state;
    for (let crash = 0; crash < 4; crash += 1) {
      await expect
        .poll(() => session.log.filter(({ type }) => type === 'ready').length, SOON)
        .toBe(crash + 1);
      process.kill(session.log.findLast(({ type }) => type === 'ready')?.pid ?? 0, 'SIGKILL');
    }
    await expect.poll(stopped, SOON).toBe('failed');
    await expect.poll(() => page.text('#backend'), SOON).toMatch(/^The backend: failed\. .*3 times/);
    await add(page, 'lost', '');
    await expect
      .poll(() => page.text('#problem'), SOON)
      .toContain('Adding the note did not work: The backend is not running (failed).');
    expect(await page.page.locator('input[name=title]').inputValue()).toBe('lost');
  });

  test('shows the update and keeps what the user decides', async (context) => {
    const page = await opened(context, '1.2.3');
    await becomesReady(page);
    await expect.poll(() => page.text('#updates'), SOON).toBe('Version 1.2.3 is ready.');
    expect(await page.page.locator('#install').isVisible()).toBe(true);
    await page.page.locator('#switch').click();
    await page.page.locator('#channel').selectOption('beta');
    await expect.poll(() => session.call('settings'), SOON).toEqual({ updates: false, channel: 'beta' });
    await page.page.reload();
    await expect.poll(() => page.page.locator('#channel').inputValue(), SOON).toBe('beta');
    expect(await page.page.locator('#switch').isChecked()).toBe(false);
  });

  test.for<[string, string, string]>([
    ['connects to nobody', "fetch('https://elsewhere.test/').catch(() => undefined)", 'connect-src'],
    [
      'takes no script of others',
      "document.body.append(Object.assign(document.createElement('script'), { src: trustedTypes.createPolicy('x', { createScriptURL: (url) => url }).createScriptURL('https://elsewhere.test/x.js') }))",
      'script-src-elem',
    ],
    ['takes no style in an attribute', "document.body.setAttribute('style', 'color: red')", 'style-src-attr'],
    ['takes no HTML', "try { document.body.innerHTML = '<b>x</b>' } catch {}", 'require-trusted-types-for'],
    [
      'shows no picture of others',
      "document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.test/x.png' }))",
      'img-src',
    ],
  ])('its policy holds, and a violation is seen: %s', async ([_, code, expected], context) => {
    const page = await opened(context);
    await page.page.evaluate(code);
    // Twice: once for the policy in the header, once for that in the page.
    await expect
      .poll(() => page.violations.map((one) => one.split(' ')[0]), SOON)
      .toEqual([expected, expected]);
  });
});
