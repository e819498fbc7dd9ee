import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from './chromium.ts';
import type { DesktopSession } from './desktop-session.ts';

/** Stands for `app://notes/`, a scheme that only Electron knows. Nobody answers there: every request is taken here. */
const ORIGIN = 'http://notes.test';
const APP = 'app://notes';
/** How long the page waits for what the app has told, in ms. */
const TELL_AFTER = 50;

/**
 * A stand-in for what Electron does between a page and its preload script: the object `notesApp` with the functions
 * that the real preload script gives, each of which is answered by the real main process. Through a binding and not
 * through HTTP, because the policy of the page allows it no connection at all.
 */
const bridge = (names: readonly string[]) => `
  const listeners = { backendState: new Set(), updateState: new Set() };
  globalThis.standInTell = (what, value) => listeners[what].forEach((listener) => listener(value));
  const on = (what) => (listener) => {
    listeners[what].add(listener);
    return () => listeners[what].delete(listener);
  };
  const answered = async ({ result, error }) => {
    if (error !== undefined) throw new Error(error);
    return result;
  };
  const asks = ${JSON.stringify(names)}.filter((name) => !name.startsWith('on')).map((name) =>
    [name, async (value) => answered(await globalThis.standInAsk(name, value))]);
  globalThis.notesApp = Object.freeze({
    ...Object.fromEntries(asks),
    onBackendState: on('backendState'),
    onUpdateState: on('updateState'),
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    globalThis.standInViolation(violatedDirective + ' ' + blockedURI));
`;

/** The example's page in a real browser, in front of a running main process of the example. */
export class DesktopPage {
  readonly page: Page;
  /** What the policy of the page has refused. */
  readonly violations: string[] = [];
  /** Errors that nothing in the page has caught, and what it wrote to the console as an error. */
  readonly errors: string[] = [];
  /** Answers that are under way. In Electron an answer and what is told later arrive in that order. */
  readonly #asked = new Set<Promise<unknown>>();
  #closed = false;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the start page of the app. */
  static async open(browser: Browser, session: DesktopSession): Promise<DesktopPage> {
    const page = await browser.newPage();
    const made = new DesktopPage(page);
    page.on('pageerror', (error) => made.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') made.errors.push(message.text());
    });
    await page.exposeFunction('standInAsk', (name: string, value: unknown) =>
      made.#ask(session, name, value),
    );
    await page.exposeFunction('standInViolation', (what: string) => made.violations.push(what));
    await page.addInitScript(bridge(await session.do<string[]>('exposed')));
    await made.#serve(session);
    void made.#tell(session);
    await page.goto(`${ORIGIN}/index.html`);
    return made;
  }

  /** The text of the first element that `selector` finds. */
  text(selector: string): Promise<string> {
    return this.page.locator(selector).innerText();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.page.close();
  }

  async #ask(session: DesktopSession, name: string, value: unknown): Promise<object> {
    const answer = session.call(name, value).then(
      (result) => ({ result }),
      (error: Error) => ({ error: error.message }),
    );
    this.#asked.add(answer);
    return answer.finally(() => this.#asked.delete(answer));
  }

  /** Every file comes from the app's own answer to its scheme, with the headers that it gives. */
  async #serve(session: DesktopSession): Promise<void> {
    await this.page.route('**/*', async (route) => {
      const url = route.request().url();
      if (!url.startsWith(ORIGIN)) return route.fulfill({ status: 502 });
      const { status, headers, text } = await session.do<{
        status: number;
        headers: [string, string][];
        text: string;
      }>('load', { url: url.replace(ORIGIN, APP) });
      await route.fulfill({ status, headers: Object.fromEntries(headers), body: text });
    });
  }

  async #tell(session: DesktopSession): Promise<void> {
    for (let known = 0; !this.#closed; await setTimeout(TELL_AFTER)) {
      // It fails when the app or the page has ended.
      const told = await session.records().then(
        (records) => records.told,
        () => undefined,
      );
      if (!told) return;
      await Promise.all(this.#asked);
      for (const { channel, value } of told.slice(known)) {
        const what = channel === 'updates:changed' ? 'updateState' : 'backendState';
        const code = `globalThis.standInTell?.('${what}', ${JSON.stringify(value)})`;
        await this.page.evaluate(code).catch(() => undefined);
      }
      known = told.length;
    }
  }
}
