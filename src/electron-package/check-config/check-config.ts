import type { Host } from '../../shared/host.ts';
import type { PackageInputs, PackageOutputs } from '../inputs.ts';

/** Mode `check`. */
export async function checkConfig(_given: PackageInputs, _host: Host): Promise<PackageOutputs> {
  throw new Error('to be written');
}
