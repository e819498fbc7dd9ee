import type { Host } from '../../shared/host.ts';
import type { PackageInputs } from '../inputs.ts';

/** A built frontend on this machine, checked. */
export interface Frontend {
  /** Absolute; stays until the run ends. */
  folder: string;
  digest: string;
}

/**
 * The built frontend that mode `package` is given: a folder, an artifact (downloaded, its digest checked) or a folder
 * to build it from. Undefined where none is given: the project brings its own.
 */
export async function obtainFrontend(_given: PackageInputs, _host: Host): Promise<Frontend | undefined> {
  throw new Error('to be written');
}
