import type { Host } from '../../shared/host.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { BuilderConfig } from '../builder-config.ts';
import type { Finding } from '../finding.ts';

/** What was made, and what it must hold. */
export interface MadeResult {
  /** Absolute; the folder that electron-builder wrote, before it is moved to its place. */
  output: string;
  /** The manifest of the backend that was packaged. */
  manifest: Manifest;
  /** Below `resources/`, with `/`. */
  resourcesPath: string;
  config: BuilderConfig;
  /** The channel that the update metadata must be of. */
  channel: string;
}

/**
 * What is wrong with what was made, as an installed client would see it: the backend inside every packaged app,
 * installer and archive that can be opened here, and the update metadata. Empty if nothing is.
 */
export async function checkResult(_made: MadeResult, _host: Host): Promise<Finding[]> {
  throw new Error('to be written');
}
