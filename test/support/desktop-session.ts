import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SidecarRecord } from '../../src/runtime/index.ts';
import type { Deed } from './electron-stand-in/control.ts';
import type { records } from './electron-stand-in/records.ts';

export interface SessionOptions {
  /** The folder of the compiled app. */
  app: string;
  userData: string;
  /** `process.resourcesPath` of the installed app. */
  resources: string;
  /** Default true. */
  packaged?: boolean;
  /** Electron's `app.getAppPath()`; default: `app`. */
  appPath?: string;
  /** What the server of updates says, see the stand-in `updater.ts`. */
  update?: string;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: string;
}

/** A running main process of the example app, driven as a user, a page or the system would. */
export class DesktopSession {
  readonly #child: ChildProcess;
  readonly #log: string;
  /** What it has printed. */
  output = '';
  /** Settled with its exit code and signal when it has ended. */
  readonly ended: Promise<[code: number | null, signal: string | null]>;
  #last = 0;

  constructor(options: SessionOptions) {
    const { app, userData, resources, packaged = true, update = 'none', appPath = app } = options;
    const { PATH, HOME, TMPDIR } = process.env;
    const env = { PATH, HOME, TMPDIR, STAND_IN_USER_DATA: userData, STAND_IN_RESOURCES: resources };
    this.#child = fork(join(app, 'build', 'main.js'), [], {
      env: { ...env, STAND_IN_PACKAGED: String(packaged), STAND_IN_UPDATE: update, STAND_IN_APP: appPath },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.ended = once(this.#child, 'exit') as Promise<[number | null, string | null]>;
    this.#log = join(userData, 'logs', 'backend.log');
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** What apps with this folder have logged about their backend. */
  get log(): SidecarRecord[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as SidecarRecord);
  }

  /** Does something, see `control.ts`, and gives what came of it. */
  async do<T = unknown>(deed: Deed, value?: unknown): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Answer>((resolve, reject) => {
      const listen = (answer: Answer) => {
        if (answer.id !== id) return;
        this.#child.off('message', listen);
        resolve(answer);
      };
      this.#child.on('message', listen);
      void this.ended.then(() => reject(new Error(`The app has ended:\n${this.output}`)));
    });
    this.#child.send({ id, deed, value });
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(error);
    return result as T;
  }

  /** Calls a function of the preload script, as the page would. */
  call<T = unknown>(name: string, value?: unknown): Promise<T> {
    return this.do<T>('call', { name, value });
  }

  records(): Promise<typeof records> {
    return this.do<typeof records>('records');
  }

  /** As a crash would end it. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
