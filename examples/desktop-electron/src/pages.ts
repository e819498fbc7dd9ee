import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { APP_SCHEME, isAppPage } from './navigation.ts';

/** The pages load nothing but their own files, send nothing anywhere, and are in nobody's frame. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The files that there are, with their types. A list, so that no path can lead out of the folder. */
const PAGES: Readonly<Record<string, string>> = {
  '/index.html': 'text/html',
  '/page.js': 'text/javascript',
  '/style.css': 'text/css',
};

/** Tells Electron about the scheme; before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: false, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** Answers the app's own addresses with the files of `folder`, each with the policy in its header. */
export function servePages(folder: string): void {
  protocol.handle(APP_SCHEME, async ({ url }) => {
    const path = new URL(url).pathname;
    const type = isAppPage(url) && Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
    if (type === undefined) return new Response('Not found', { status: 404 });
    return new Response(await readFile(join(folder, path)), {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
