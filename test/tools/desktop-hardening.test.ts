import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { builtDesktopApp } from '../support/desktop-app.ts';
import { DesktopSession } from '../support/desktop-session.ts';
import { sourceFiles } from '../support/source-files.ts';

interface Loaded {
  status: number;
  headers: [string, string][];
  text: string;
}

let folder: string;
let session: DesktopSession;

beforeAll(async () => {
  const app = await builtDesktopApp();
  folder = await mkdtemp(join(tmpdir(), 'hardening-'));
  const resources = join(folder, 'resources');
  // A program that is never ready is enough here.
  await mkdir(join(resources, 'backend'), { recursive: true });
  await writeFile(join(resources, 'backend', 'notes-backend'), '#!/bin/sh\nread line\n', { mode: 0o755 });
  session = new DesktopSession({ app, userData: join(folder, 'user'), resources });
  await vi.waitFor(() => session.do('exposed'), { timeout: 60_000 });
});
afterAll(async () => {
  session.kill();
  await session.ended;
  await rm(folder, { recursive: true, force: true });
});

describe('a window stays on the pages of the app', () => {
  test.each(['app://notes/index.html', 'app://notes/index.html?q=1#x'])('%s', async (url) => {
    expect(await session.do('navigate', { url })).toBe(true);
  });

  const strangers = [
    'https://app.example.evil.com/',
    'https://app.example@evil.com/',
    'https://app.example/',
    'http://127.0.0.1:8000/',
    'app://notes.evil.com/index.html',
    'app://notes@evil.com/index.html',
    'app://evil:x@notes/index.html',
    'app://notes:80@evil/',
    'app:notes/index.html',
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    'blob:app://notes/x',
    'chrome://settings',
    '',
    'not an address',
  ];
  test.each(strangers)("and does not go to '%s'", async (url) => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(await session.do('navigate', { url, event })).toBe(false);
  });

  test('nothing else was visited', async () => {
    const { visited } = await session.records();
    expect(visited.every((url) => url.startsWith('app://notes/index.html'))).toBe(true);
  });
});

describe('no page opens a window, and the system opens our own sites only', () => {
  test.each(['https://app.example/', 'https://docs.app.example/help#x'])('%s', async (url) => {
    expect(await session.do('open', { url })).toBe(false);
    expect((await session.records()).external.at(-1)).toBe(url);
  });

  test.each([
    'https://app.example.evil.com/',
    'https://app.example@evil.com/',
    'https://user:x@app.example/',
    'https://app.example:8443/',
    'https://evil.com/?https://app.example/',
    'https://evilapp.example/',
    'http://app.example/',
    'file:///usr/bin/true',
    'smb://app.example/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'app://notes/index.html',
  ])("not '%s'", async (url) => {
    const before = (await session.records()).external.length;
    expect(await session.do('open', { url })).toBe(false);
    expect((await session.records()).external).toHaveLength(before);
  });
});

describe('a page', () => {
  test('runs in the sandbox, apart from its preload script, without Node', async () => {
    const { windows, sandboxed } = await session.records();
    expect(sandboxed).toBe(true);
    expect(windows).toEqual([
      expect.objectContaining({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      }),
    ]);
  });

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'hid'])(
    'gets no permission: %s',
    async (name) => {
      expect(await session.do('permission', { name })).toEqual([false, false, false]);
    },
  );

  test('attaches no webview', async () => {
    expect(await session.do('webview')).toBe(false);
  });

  test('gets the functions of the preload script, and of them only those', async () => {
    expect(await session.do('exposed')).toHaveLength(11);
    expect(await session.do('exposed')).not.toContain('invoke');
  });

  test('of another origin is not answered', async () => {
    await session.do('pretend', { url: 'https://evil.com/' });
    try {
      await expect(session.call('settings')).rejects.toThrow(/Not a page of this app/);
    } finally {
      await session.do('pretend', { url: 'app://notes/index.html' });
    }
    await expect(session.call('settings')).resolves.toBeDefined();
  });
});

describe('the content security policy', () => {
  const policyOf = ({ headers }: Loaded) => new Map(headers).get('content-security-policy') ?? '';

  test.each(['index.html', 'page.js', 'style.css'])('is in the header of %s', async (name) => {
    const answer = await session.do<Loaded>('load', { url: `app://notes/${name}` });
    expect(answer.status).toBe(200);
    expect(policyOf(answer)).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policyOf(answer)).not.toMatch(/unsafe|\*|https?:/);
  });

  test('is the same in the page itself, but for what only a header can say', async () => {
    const answer = await session.do<Loaded>('load', { url: 'app://notes/index.html' });
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(answer.text)?.[1];
    expect(meta).toBe(policyOf(answer).replace(" frame-ancestors 'none';", ''));
  });

  test.each([
    'app://notes/../package.json',
    'app://notes/..%2fpackage.json',
    'app://evil/index.html',
    'app://notes/',
    'app://notes/__proto__',
  ])('nothing else is served: %s', async (url) => {
    expect((await session.do<Loaded>('load', { url })).status).toBe(404);
  });
});

test('nothing in the example stops a page to wait for an answer', async () => {
  const files = [...(await sourceFiles())].filter(([path]) => path.startsWith('examples/desktop-electron/'));
  const preload = await readFile(
    join(import.meta.dirname, '../../examples/desktop-electron/src/preload.cts'),
    'utf8',
  );
  const texts = [...files.map(([, text]) => text), preload].map((text) =>
    text.replaceAll(/\/\/.*|\/\*.*?\*\//g, ''),
  );
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter((text) => /sendSync|executeJavaScript|innerHTML|\beval\(/.test(text))).toEqual([]);
});
