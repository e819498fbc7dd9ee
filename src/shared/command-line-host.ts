import { tmpdir } from 'node:os';
import type { Place } from './errors.ts';
import { createExec } from './exec.ts';
import type { AnnotationLevel, Host } from './host.ts';
import { abortOnSignals } from './interruption.ts';
import { LiveLine } from './live-line.ts';
import { formatDuration } from './quantities.ts';
import { runContext } from './run-context.ts';
import { Secrets } from './secrets.ts';
import { userCache } from './user-cache.ts';

/** What the command line itself decides. */
export interface CommandLineOptions {
  /** The text of each input that was given. */
  inputs: ReadonlyMap<string, string>;
  /** Takes the outputs when the run is over. */
  onOutput: (name: string, value: string) => void;
  verbose: boolean;
}

/** The host of the command line: annotations, progress and report go to stderr, so that stdout holds the outputs alone. */
export function commandLineHost({ inputs, onOutput, verbose }: CommandLineOptions): Host {
  const { env, platform } = process;
  const signal = abortOnSignals();
  const secrets = new Secrets();
  const line = new LiveLine(process.stderr, {
    live: process.stderr.isTTY === true,
    redact: (text) => secrets.redact(text),
  });
  return {
    kind: 'command-line',
    platform,
    arch: process.arch,
    env,
    context: runContext(env),
    workspace: process.cwd(),
    temp: tmpdir(),
    cache: userCache(env, platform),
    signal,
    artifacts: undefined,
    caches: undefined,
    exec: createExec(signal, platform),
    state: { save: () => undefined, load: () => '' },
    input: (name) => inputs.get(name) ?? '',
    output: (name, value) => onOutput(name, secrets.redact(value)),
    info: (message) => line.print(message),
    debug: (message) => {
      if (verbose) line.print(message);
    },
    progress: (text) => line.detail(text),
    annotate: (level, message, place) => line.print(annotation(level, message, place)),
    group: (title, work) => group(line, title, work),
    summary: async (markdown) => line.print(`\n${markdown}`),
    mask: (secret) => secrets.add(secret),
    fail: (exitCode) => {
      process.exitCode = exitCode;
    },
  };
}

/** `error: app/main.py:12: message`, as compilers write it. */
function annotation(level: AnnotationLevel, message: string, place?: Place): string {
  const where = place ? [place.file, place.line, place.column].filter(Boolean).join(':') : '';
  // Many messages name the place themselves.
  return `${level}: ${where && !message.startsWith(where) ? `${where}: ` : ''}${message}`;
}

async function group<T>(line: LiveLine, title: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  line.begin(title);
  try {
    return await work();
  } finally {
    line.end(`${title}: ${formatDuration(performance.now() - start)}`);
  }
}
