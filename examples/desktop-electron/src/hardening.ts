import { type Session, shell, type WebContents, type WebPreferences } from 'electron';
import { isAppPage, isOurSite } from './navigation.ts';

/** What every window gets: the page is a web page, with no way to the system but the preload script's. */
export function safePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
  };
}

/** Keeps `contents` on the app's own pages. For every one that is made (`web-contents-created`), not for windows alone. */
export function restrict(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; url: string }) => {
    if (!isAppPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    // What is handed to the system may start a program, so only our own sites are.
    if (isOurSite(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** Denies every permission (camera, notifications, clipboard, …). Name the ones that the app needs, by page. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
