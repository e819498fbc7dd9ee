import type { Host } from '../../shared/host.ts';
import type { BuilderConfig } from '../builder-config.ts';

/**
 * The electron-builder configuration of the project in `project` (absolute), read by electron-builder's own rules;
 * `named` is the file that the input `config` names (relative to the project, or absolute).
 */
export async function findConfig(_project: string, _host: Host, _named?: string): Promise<BuilderConfig> {
  throw new Error('to be written');
}
