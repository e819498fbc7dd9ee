const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted when the process is asked to end. A second request ends it at once;
 * runners send SIGINT, then SIGTERM 7.5 s later, then kill.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  const abort = () => {
    for (const name of SIGNALS) process.off(name, abort);
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, abort);
  return controller.signal;
}
