import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
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
  /** What it has logged about its backend. */
  readonly log: SidecarRecord[] = [];
  /** Everything else that it has printed. */
  output = '';
  /** Settled with its exit code and signal when it has ended. */
  readonly ended: Promise<[code: number | null, signal: string | null]>;
  #last = 0;

  constructor({ app, userData, resources, packaged = true, update = 'none' }: SessionOptions) {
    const { PATH, HOME, TMPDIR } = process.env;
    const env = { PATH, HOME, TMPDIR, STAND_IN_USER_DATA: userData, STAND_IN_RESOURCES: resources };
    this.#child = fork(join(app, 'build', 'main.js'), [], {
      env: { ...env, STAND_IN_PACKAGED: String(packaged), STAND_IN_UPDATE: update },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.ended = once(this.#child, 'exit') as Promise<[number | null, string | null]>;
    let rest = '';
    const read = (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#take(line);
    };
    this.#child.stdout?.setEncoding('utf8').on('data', read);
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  #take(line: string): void {
    if (line.startsWith('{')) this.log.push(JSON.parse(line) as SidecarRecord);
    else this.output += `${line}\n`;
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
