import type { Host } from '../shared/host.ts';
import type { outputs, VerifyInputs } from './inputs.ts';

/** The whole action: opens, checks, starts, reports. Returns the outputs. */
export async function verifyBinary(
  _given: VerifyInputs,
  _host: Host,
): Promise<Record<keyof typeof outputs, string>> {
  throw new Error('not written yet');
}
