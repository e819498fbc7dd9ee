import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../../src/shared/errors.ts';
import { createExec } from '../../src/shared/exec.ts';
import type { AnnotationLevel, Host } from '../../src/shared/host.ts';

/** What a run did to the outside. */
export interface Recorded {
  annotations: { level: AnnotationLevel; message: string; place?: Place }[];
  outputs: Map<string, string>;
  log: string[];
  summaries: string[];
  secrets: string[];
  state: Map<string, string>;
  exitCode: number | undefined;
}

/** A host that records everything and touches nothing but the temporary folder. Tools are really run unless replaced. */
export function fakeHost(overrides: Partial<Host> = {}): Host & { recorded: Recorded } {
  const recorded: Recorded = {
    annotations: [],
    outputs: new Map(),
    log: [],
    summaries: [],
    secrets: [],
    state: new Map(),
    exitCode: undefined,
  };
  const signal = overrides.signal ?? new AbortController().signal;
  return {
    recorded,
    kind: 'command-line',
    platform: 'linux',
    arch: 'x64',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    context: {},
    workspace: process.cwd(),
    temp: tmpdir(),
    cache: join(tmpdir(), 'sidecar-actions-fake-cache'),
    signal,
    artifacts: undefined,
    caches: undefined,
    exec: createExec(signal, process.platform),
    state: {
      save: (name, value) => recorded.state.set(name, value),
      load: (name) => recorded.state.get(name) ?? '',
    },
    input: () => '',
    output: (name, value) => recorded.outputs.set(name, value),
    info: (message) => recorded.log.push(message),
    debug: (message) => recorded.log.push(message),
    progress: (text) => recorded.log.push(text),
    annotate: (level, message, place) =>
      recorded.annotations.push({ level, message, ...(place && { place }) }),
    group: (title, work) => {
      recorded.log.push(title);
      return work();
    },
    summary: async (markdown) => {
      recorded.summaries.push(markdown);
    },
    mask: (secret) => recorded.secrets.push(secret),
    fail: (exitCode) => {
      recorded.exitCode = exitCode;
    },
    ...overrides,
  };
}
