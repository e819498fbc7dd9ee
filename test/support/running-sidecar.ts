import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

const READY_WITHIN = 60_000;

/** A frozen example that has said READY. */
export interface RunningSidecar {
  /** What it has said so far, line by line. */
  lines: string[];
  /** Asks for `path` and gives the status with the answer's JSON. */
  get(path: string): Promise<{ status: number; body: unknown }>;
  /** Sends SIGTERM and gives the exit code. */
  stop(): Promise<number | null>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts `executable` on a free port, gives it to `work` once it is ready, and ends it whatever happens. */
export async function withSidecar<T>(
  executable: string,
  dataFolder: string,
  work: (sidecar: RunningSidecar) => Promise<T>,
): Promise<T> {
  const args = ['--port', '0', '--data-dir', dataFolder];
  const child = spawn(executable, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  closed.catch(() => undefined);
  try {
    const lines: string[] = [];
    const port = await readyPort(child, lines);
    return await work({
      lines,
      get: (path) => getJson(`http://127.0.0.1:${port}${path}`),
      stop: async () => {
        child.kill('SIGTERM');
        const [code] = (await closed) as [number | null];
        return code;
      },
    });
  } finally {
    child.kill('SIGKILL');
  }
}

/** Asks for `url` and gives the status with the answer's JSON. */
export async function getJson(url: string): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(url);
  return { status: answer.status, body: await answer.json() };
}

/** The port of the LISTENING line, when READY has been said. */
function readyPort(child: Child, lines: string[]): Promise<number> {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${lines.join('\n')}\n${said}`));
    const timer = setTimeout(() => fail('No READY in time.'), READY_WITHIN);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      fail(`It ended with ${code} before READY.`);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line !== 'READY') return;
      clearTimeout(timer);
      const port = lines.map((one) => /^LISTENING .*port=(\d+)/.exec(one)?.[1]).find(Boolean);
      if (port) resolve(Number(port));
      else fail('READY without LISTENING.');
    });
  });
}
