import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached } from './cache.ts';
import { unpackDebianPackage } from './debian-package.ts';
import { unpackedNpmPackage } from './npm-packages.ts';
import type { Skippable } from './tools.ts';

const PLAYWRIGHT = '1.65.1';
/** Where systems have it. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** It runs as root in containers, and asks nobody on the network for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What is used of Playwright's `Locator`. */
export interface Locator {
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  innerText(): Promise<string>;
  inputValue(): Promise<string>;
  isVisible(): Promise<boolean>;
  isChecked(): Promise<boolean>;
  selectOption(value: string): Promise<unknown>;
  allInnerTexts(): Promise<string[]>;
}

export interface Route {
  request(): { url(): string };
  fulfill(answer: { status: number; headers?: Record<string, string>; body?: string }): Promise<void>;
}

/** What is used of Playwright's `Page`. */
export interface Page {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  locator(selector: string): Locator;
  evaluate(code: string): Promise<unknown>;
  close(): Promise<void>;
  addInitScript(script: string): Promise<unknown>;
  exposeFunction(name: string, work: (...values: never[]) => unknown): Promise<unknown>;
  route(pattern: string, answer: (route: Route) => Promise<void>): Promise<unknown>;
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): unknown;
}

/** A running browser without a window. */
export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  chromium: {
    launch(options: {
      executablePath: string;
      args: readonly string[];
      env: Record<string, string | undefined>;
    }): Promise<Browser>;
  };
}

/** Starts Chromium, from the system or from its Debian package. Skips the running test where there is neither; in CI that is an error. */
export async function startChromium(context: Skippable): Promise<Browser> {
  const found = await find().catch((error: unknown) => {
    if (process.env['CI']) throw error;
    return context.skip(`Chromium cannot be had here: ${error instanceof Error ? error.message : error}`);
  });
  const folder = await unpackedNpmPackage('playwright-core', PLAYWRIGHT);
  const { chromium } = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as Playwright;
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, LD_LIBRARY_PATH: found.libraries };
  return chromium.launch({ executablePath: found.program, args: FLAGS, env });
}

async function find(): Promise<{ program: string; libraries: string | undefined }> {
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { program: system, libraries: undefined };
  if (process.platform !== 'linux') throw new Error('it is not installed');
  const folder = await cached('tool-debian-chromium', (partial) => unpackDebianPackage('chromium', partial));
  // The program itself: the script that starts it looks in /usr/lib.
  const program = join(folder, 'usr', 'lib', 'chromium', 'chromium');
  const libraries = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  return { program, libraries: join(folder, 'usr', 'lib', libraries) };
}
