/** Runs of sign-notarize on real files, with everything that they started and printed kept for the test to look at. */
import { delimiter, join } from 'node:path';
import { createExec } from '../../src/shared/exec.ts';
import type { Host } from '../../src/shared/host.ts';
import { signNotarize } from '../../src/sign-notarize/sign-notarize.ts';
import { fakeHost, type Recorded } from './fake-host.ts';
import { signInputs } from './sign-inputs.ts';

/** A process that was started. */
export interface Started {
  tool: string;
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}

/** What a run did. */
export interface SigningRun {
  outputs: Record<string, string>;
  recorded: Recorded;
  started: Started[];
}

export interface SigningOptions {
  folder: string;
  inputs: Record<string, string>;
  /** Variables beside PATH and HOME. */
  env?: Record<string, string>;
  /** Folders in front of PATH. */
  tools?: readonly string[];
  host?: Partial<Host>;
  /** Called before each process is started. */
  onStart?: (started: Started) => void;
}

/** Runs the action on the files in `folder`, whose `temp` it uses. Throws what the action throws, with `recorded` kept in `kept`. */
export async function runSigning(
  options: SigningOptions,
  kept?: (run: Omit<SigningRun, 'outputs'>) => void,
): Promise<SigningRun> {
  const { folder, inputs, env, tools = [], onStart } = options;
  const started: Started[] = [];
  const signal = options.host?.signal ?? new AbortController().signal;
  const real = createExec(signal, process.platform);
  const path = [...tools, process.env['PATH'] ?? ''].join(delimiter);
  const host = fakeHost({
    env: { PATH: path, HOME: folder, ...env },
    workspace: folder,
    temp: join(folder, 'temp'),
    exec: (tool, args, given) => {
      const one = { tool, args, env: given?.env ?? {} };
      started.push(one);
      onStart?.(one);
      return real(tool, args, given);
    },
    ...options.host,
  });
  kept?.({ recorded: host.recorded, started });
  return { outputs: await signNotarize(signInputs(inputs), host), recorded: host.recorded, started };
}

/** Everything that a run printed, started or saved, as one text: where no secret may be. */
export function everythingSaid({ recorded, started }: Omit<SigningRun, 'outputs'>): string {
  const { annotations, outputs, log, summaries, state } = recorded;
  return JSON.stringify({ annotations, log, summaries, outputs: [...outputs], state: [...state], started });
}
