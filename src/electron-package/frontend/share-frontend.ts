import type { Host } from '../../shared/host.ts';
import type { PackageInputs, PackageOutputs } from '../inputs.ts';

/** Mode `frontend`. */
export async function shareFrontend(_given: PackageInputs, _host: Host): Promise<PackageOutputs> {
  throw new Error('to be written');
}
