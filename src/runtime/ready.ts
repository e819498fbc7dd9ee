import { addressOf, type HealthWatch, untilHealthy } from './health.ts';
import type { Program } from './program.ts';
import type { LineKind } from './protocol.ts';
import type { ReadySignal } from './types.ts';

/** How long is waited for the right line after a wrong one, in ms. */
const GRACE = 2000;

/** What is waited for. */
export interface ReadyWish {
  ready: ReadySignal;
  host: string;
  port: number | undefined;
  /** ms. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/** How the waiting ended. */
export interface ReadyOutcome {
  kind: 'ready' | 'exited' | 'timeout' | 'interrupted' | 'ready-on-stderr' | 'malformed';
  /** The last status of the health address. */
  health?: number;
}

/** Waits until the program is ready, or cannot be any more. Never rejects. */
export async function untilReady(program: Program, wish: ReadyWish): Promise<ReadyOutcome> {
  const stop = new AbortController();
  const watch: HealthWatch = {};
  const timers: NodeJS.Timeout[] = [];
  const listeners: (() => void)[] = [];
  try {
    const kind = await new Promise<ReadyOutcome['kind']>((settle) => {
      const later = (ms: number, kind: ReadyOutcome['kind']) => timers.push(setTimeout(settle, ms, kind));
      later(wish.timeout, 'timeout');
      listeners.push(onAbort(wish.signal, () => settle('interrupted')));
      watchEnd(program, wish, settle);
      if (wish.ready.kind === 'line' || wish.ready.kind === 'auto') {
        listeners.push(watchLines(program, { settle, later }));
      }
      if (wish.ready.kind === 'http' || wish.ready.kind === 'auto') {
        const { path } = wish.ready;
        void untilHealthy(() => healthAddress(program, wish, path), stop.signal, watch).then(
          // Another program may answer when ours could not take the port, and has ended for that.
          (healthy) => healthy && !program.exit && settle('ready'),
        );
      }
    });
    return { kind, ...(watch.last !== undefined && { health: watch.last }) };
  } finally {
    stop.abort();
    for (const timer of timers) clearTimeout(timer);
    for (const remove of listeners) remove();
  }
}

/** Where health is asked: at the port that it says, or that it was told. */
function healthAddress(program: Program, wish: ReadyWish, path: string): string | undefined {
  const { host = wish.host, port = wish.port } = program.protocol.listening ?? {};
  return port === undefined ? undefined : addressOf(host, port, path);
}

type Settle = (kind: ReadyOutcome['kind']) => void;

/** Decides when the output is read: the ready line may still be in it, but then it says that nothing runs. */
function watchEnd(program: Program, { ready }: ReadyWish, settle: Settle): void {
  void program.drained.then(({ code }) => settle(ready.kind === 'exit' && code === 0 ? 'ready' : 'exited'));
}

/** Settles at the ready line, and some time after a line that was meant to be it. */
function watchLines(
  program: Program,
  { settle, later }: { settle: Settle; later: (ms: number, kind: ReadyOutcome['kind']) => void },
): () => void {
  const wrong = new Set<string>();
  const soon = (kind: 'ready-on-stderr' | 'malformed') => {
    if (!wrong.has(kind)) later(GRACE, kind);
    wrong.add(kind);
  };
  const onLine = (kind: LineKind) => {
    if (kind === 'ready' && !program.exit) settle('ready');
    if (kind === 'near-ready') soon('malformed');
    if (program.protocol.readyOnStderr) soon('ready-on-stderr');
  };
  program.on('line', onLine);
  return () => program.off('line', onLine);
}

function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal?.aborted) listener();
  signal?.addEventListener('abort', listener, { once: true });
  return () => signal?.removeEventListener('abort', listener);
}
