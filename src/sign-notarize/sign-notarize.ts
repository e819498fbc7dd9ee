import type { Host } from '../shared/host.ts';
import type { outputs, SignInputs } from './inputs.ts';

/** The whole action: opens, plans, signs, verifies, notarizes, puts in place, reports. Returns the outputs. */
export async function signNotarize(
  _given: SignInputs,
  _host: Host,
): Promise<Record<keyof typeof outputs, string>> {
  throw new Error('not written yet');
}
