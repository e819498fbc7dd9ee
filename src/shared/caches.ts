import { AsyncLocalStorage } from 'node:async_hooks';
import type { CacheService, Env } from './host.ts';

/** No call of the toolkit is waited for longer, in ms: with its own retries it could hold a job for hours. */
const LONGEST_CALL = 15 * 60_000;

/**
 * GitHub's cache for the steps of this run, if the runner offers one (the rule of the toolkit's `isFeatureAvailable`).
 * The toolkit packs with the system's tar, without which every call throws, and with zstd; without that it takes gzip,
 * and does not find what was packed by zstd.
 */
export function cacheService(env: Env, signal: AbortSignal): CacheService | undefined {
  if (!env['ACTIONS_RUNTIME_TOKEN']) return undefined;
  if (!env['ACTIONS_CACHE_URL'] && !(env['ACTIONS_CACHE_SERVICE_V2'] && env['ACTIONS_RESULTS_URL'])) {
    return undefined;
  }
  const call = inTurn(signal);
  return {
    restore: (path, key, prefix) =>
      call(async ({ restoreCache }) => restoreCache([path], key, prefix === undefined ? [] : [prefix])),
    has: (path, key) =>
      call(async ({ restoreCache }) => (await restoreCache([path], key, [], { lookupOnly: true })) === key),
    save: (path, key) =>
      // An entry that is there, or that another job just makes, is told by -1 and a line in the log.
      call(async ({ saveCache }) => void (await saveCache([path], key))),
  };
}

type Toolkit = typeof import('@actions/cache');

/** One call after the other: the toolkit runs tar and zstd on all cores for each. */
function inTurn(signal: AbortSignal): <T>(work: (toolkit: Toolkit) => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const call = last.then(() => {
      signal.throwIfAborted();
      return withComplaints(work, AbortSignal.any([signal, AbortSignal.timeout(LONGEST_CALL)]));
    });
    last = call.catch(() => undefined);
    return call;
  };
}

/**
 * The toolkit tells its failures by annotations and returns as if there were no entry. Here they are thrown instead,
 * with its words: what writes to stdout inside of `work` is told by its asynchronous context. All else that it prints
 * (the command lines of tar) becomes debug output.
 */
async function withComplaints<T>(work: (toolkit: Toolkit) => Promise<T>, signal: AbortSignal): Promise<T> {
  // Heavy (Azure's storage client), so it is loaded here and not at start-up.
  const toolkit = await import('@actions/cache');
  const complaints: string[] = [];
  const context = new AsyncLocalStorage<true>();
  const { stdout } = process;
  const write = stdout.write;
  stdout.write = ((chunk: Uint8Array | string, ...rest: []) =>
    write.call(
      stdout,
      context.getStore() ? asDebugLines(String(chunk), complaints) : chunk,
      ...rest,
    )) as typeof write;
  try {
    const result = await Promise.race([context.run(true, () => work(toolkit)), aborted(signal)]);
    if (complaints.length > 0) throw new Error(complaints.join(' '));
    return result;
  } finally {
    stdout.write = write;
  }
}

/** What the toolkit printed, with all that is not a command made debug output; its complaints go into `complaints`. */
function asDebugLines(text: string, complaints: string[]): string {
  return text
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, complaint] = /^::(?:warning|error)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
      if (complaint !== undefined) complaints.push(unescaped(complaint));
      if (complaint !== undefined || line === '') return [];
      return `${line.startsWith('::') ? '' : '::debug::'}${line}\n`;
    })
    .join('');
}

/** The data of a workflow command as it was before it became one. */
function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
