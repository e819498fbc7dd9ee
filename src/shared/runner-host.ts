import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { downloadArtifact, uploadArtifact } from './artifacts.ts';
import { cacheService } from './caches.ts';
import type { Place } from './errors.ts';
import { createExec } from './exec.ts';
import type { AnnotationLevel, Env, Host } from './host.ts';
import { abortOnSignals } from './interruption.ts';
import { formatDuration } from './quantities.ts';
import { runContext } from './run-context.ts';

const annotators = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** The host of an action on a GitHub runner (or act, or Gitea): workflow commands, files and environment variables. */
export function runnerHost(env: Env = process.env): Host {
  const signal = abortOnSignals();
  const temp = env['RUNNER_TEMP'] || tmpdir();
  return {
    kind: 'runner',
    platform: process.platform,
    arch: process.arch,
    env,
    context: runContext(env),
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    temp,
    cache: join(env['RUNNER_TOOL_CACHE'] || temp, 'sidecar-actions'),
    signal,
    // Without the service (another server, an old act) the result stays on this machine.
    artifacts: env['ACTIONS_RESULTS_URL']
      ? { upload: uploadArtifact, download: downloadArtifact }
      : undefined,
    caches: cacheService(env, signal),
    exec: createExec(signal, process.platform),
    state: { save: (name, value) => core.saveState(name, value), load: (name) => core.getState(name) },
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    info: (message) => core.info(message),
    debug: (message) => core.debug(message),
    progress: (text) => core.debug(text),
    annotate,
    group,
    summary: async (markdown) => {
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
      else core.info(markdown);
    },
    mask: (secret) => {
      // The runner would warn about an empty one.
      if (secret) core.setSecret(secret);
    },
    fail: (exitCode) => {
      process.exitCode = exitCode;
    },
  };
}

function annotate(level: AnnotationLevel, message: string, place?: Place): void {
  annotators[level](message, {
    ...(place && { file: place.file }),
    ...(place?.line !== undefined && { startLine: place.line }),
    ...(place?.column !== undefined && { startColumn: place.column }),
  });
}

async function group<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  core.startGroup(title);
  try {
    return await work();
  } finally {
    core.endGroup();
    core.info(`${title}: ${formatDuration(performance.now() - start)}`);
  }
}
