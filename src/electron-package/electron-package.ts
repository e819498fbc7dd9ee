import type { Host } from '../shared/host.ts';
import type { PackageInputs, PackageOutputs } from './inputs.ts';

type Mode = (given: PackageInputs, host: Host) => Promise<PackageOutputs>;

/** Each mode, loaded when it is asked for. */
const MODES: Readonly<Record<PackageInputs['mode'], () => Promise<Mode>>> = {
  package: async () => (await import('./package-app/package-app.ts')).packageApp,
  check: async () => (await import('./check-config/check-config.ts')).checkConfig,
  frontend: async () => (await import('./frontend/share-frontend.ts')).shareFrontend,
  merge: async () => (await import('./merge-metadata/merge-metadata.ts')).mergeMetadata,
};

/** The whole action: does what `mode` says and returns the outputs. */
export async function electronPackage(given: PackageInputs, host: Host): Promise<PackageOutputs> {
  const run = await MODES[given.mode]();
  return run(given, host);
}
