const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C reaches the whole foreground group, and npm or a starter passes it on once more, in ms. */
const SAME_REQUEST = 500;

/**
 * A signal that is aborted when the process is asked to end. A second request, half a second later or more,
 * ends it at once; runners send SIGINT, then SIGTERM 7.5 s later, then kill.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  const abort = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => {
      for (const name of SIGNALS) process.off(name, abort);
    }, SAME_REQUEST).unref();
  };
  for (const name of SIGNALS) process.on(name, abort);
  return controller.signal;
}
