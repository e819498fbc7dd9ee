/** Where the app's own pages are. A scheme of our own, because `file:` may read every file of the user. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'notes';
export const START_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Sites that a link may open, in the user's browser. */
const SITES: ReadonlySet<string> = new Set(['app.example', 'docs.app.example']);

/**
 * Whether `address` is a page of the app. The address is taken apart as a browser does it: comparing how it begins
 * would take `app://notes.evil.com` or `app://notes@evil.com` for ours.
 */
export function isAppPage(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && !hasCredentials(url);
}

/** Whether `address` may be opened in the user's browser: https, and one of our sites by its whole name. */
export function isOurSite(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === 'https:' && SITES.has(url.host) && !hasCredentials(url);
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** `https://app.example@evil.com` is evil.com's; a name before the host is never needed. */
function hasCredentials(url: URL): boolean {
  return url.username !== '' || url.password !== '';
}
