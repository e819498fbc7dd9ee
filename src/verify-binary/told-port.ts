import { freePort } from '../runtime/ports.ts';
import type { RunPlan } from './run-plan.ts';

/** The port that the program is told in this start; absent where nothing tells it one. */
export async function portToTell({ port }: Pick<RunPlan, 'port'>): Promise<number | undefined> {
  return port === undefined ? undefined : freePort();
}
