import { randomUUID } from 'node:crypto';
import { chmod, rename, rm, stat } from 'node:fs/promises';
import type { Clock } from '../clock.ts';
import { pause } from '../http.ts';
import type { Signable, SigningContext } from '../types.ts';
import type { Signed } from './batches.ts';
import { type KeyFiles, osslsigncodeCall } from './commands.ts';
import { isAboutTimestamp } from './timestamps.ts';

/** Before each further try of a timestamp, in ms. */
const DELAYS = [1_000, 4_000, 10_000];

/** What a tool that signs needs to know. */
export interface SignWith {
  servers: readonly string[];
  context: SigningContext;
  clock: Clock;
}

/**
 * Signs one file: into a new file beside it, which takes its place when it is complete. Only a timestamp that failed is
 * tried again, beginning with another server.
 */
export async function signWithOsslsigncode(
  file: Signable,
  key: KeyFiles,
  { servers, context, clock }: SignWith,
): Promise<Signed> {
  const { host, env } = context;
  // A name that no file of the tree can have.
  const to = `${file.place}.${randomUUID()}.signing`;
  try {
    for (let attempt = 0; ; attempt++) {
      // It refuses an existing output, such as what a failed try has left.
      await rm(to, { force: true });
      const { tool, args } = osslsigncodeCall(key, {
        from: file.place,
        to,
        servers: rotated(servers, attempt),
      });
      const { code, stdout, stderr } = await host.exec(tool, args, { env, allowFailure: true });
      if (code === 0) break;
      const said = `${stdout}\n${stderr}`;
      const delay = DELAYS[attempt];
      if (delay === undefined || !isAboutTimestamp(said)) return { ok: false, said };
      await pause({ clock, signal: host.signal, name: 'a timestamp server' }, delay);
    }
    // It makes its output with the mode of any new file.
    await chmod(to, (await stat(file.place)).mode & 0o777);
    await rename(to, file.place);
    return { ok: true };
  } finally {
    await rm(to, { force: true });
  }
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const from = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}
