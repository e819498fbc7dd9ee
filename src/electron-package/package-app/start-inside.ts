import { throwAll } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { parseInputs } from '../../shared/inputs.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { checkError } from '../../verify-binary/check-errors.ts';
import { inputs as verifyInputs } from '../../verify-binary/inputs.ts';
import { runOnce } from '../../verify-binary/runs/run-once.ts';
import { planRuns, type RunPlan } from '../../verify-binary/runs/run-plan.ts';
import { whyNotStarted } from '../../verify-binary/runs/runs-here.ts';
import { withStage } from '../../verify-binary/runs/stage.ts';
import type { PackageInputs } from '../inputs.ts';

type Given = PackageInputs;

/**
 * How the backend is started from the packaged app: once, by the rules of verify-binary. Throws `input-invalid` for
 * all that is wrong with these inputs together.
 */
export function planStart(given: Given, host: Pick<Host, 'workspace'>): RunPlan {
  const defaults = parseInputs(verifyInputs, () => '');
  const { args, env, port, ready, stop } = given;
  return planRuns(
    {
      ...defaults,
      ...{ args, env, port, ready, stop, runs: 1 },
      'ready-line': given['ready-line'],
      'ready-timeout': given['ready-timeout'],
      'health-path': given['health-path'],
    },
    host,
  );
}

/** The backend inside a packaged app. */
interface Inside {
  /** Absolute. */
  tree: string;
  manifest: Manifest;
}

/**
 * Starts the backend as it lies in the packaged app, in a clean environment, waits until it is ready, and stops it.
 * Returns why it was not started, or undefined. Throws a `check-failed` for each thing that went wrong.
 */
export async function startInside(
  { tree, manifest }: Inside,
  { given, plan }: { given: Pick<PackageInputs, 'run'>; plan: RunPlan },
  host: Host,
): Promise<string | undefined> {
  const { target, executable } = manifest;
  const why = whyNotStarted(given, { target }, { host, checks: [] });
  if (why !== undefined) return why;
  const subject = { tree, executable, own: false };
  const { run } = await withStage(subject, host, (stage) => runOnce({ plan, stage, host }, 1));
  throwAll(run.failures.map(checkError));
  return undefined;
}
