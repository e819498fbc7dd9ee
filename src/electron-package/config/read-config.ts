import { extname } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { type ConfigText, openConfig, readWith } from './config-text.ts';
import type { Located } from './located.ts';
import { locatedJson } from './read-json.ts';
import { locatedProgram } from './read-program.ts';

/** Names that electron-builder looks for, in its order. It does not look for `.mjs`, but reads one that it is given. */
export const CONFIG_NAMES = ['yml', 'yaml', 'json', 'json5', 'toml', 'js', 'cjs', 'ts', 'mjs'].map(
  (extension) => `electron-builder.${extension}`,
);

const PROGRAM = /\.(?:[cm]?js|ts)$/;

/** What is needed to read a configuration. */
export interface ReadRequest {
  /** Absolute. */
  project: string;
  host: Host;
}

/**
 * The configuration in `path` (absolute), undefined if there is no such file or nothing in it. Anything that is not
 * JSON, TOML or a program is YAML to electron-builder, whatever its name.
 * Throws `builder-config-invalid`, `builder-config-failed`.
 */
export async function readConfigFile(
  path: string,
  { project, host }: ReadRequest,
): Promise<Located | undefined> {
  const text = await openConfig(path);
  if (!text) return undefined;
  if (PROGRAM.test(path)) return locatedProgram(path, project, host);
  const read = await readerOf(path);
  const found = readWith(text, host, () => read(text));
  return found.kind === 'scalar' && found.scalar === null ? undefined : found;
}

async function readerOf(path: string): Promise<(text: ConfigText) => Located> {
  const extension = extname(path);
  if (extension === '.json' || extension === '.json5') return (text) => locatedJson(text, 'json5');
  if (extension === '.toml') return (await import('./read-toml.ts')).locatedToml;
  return (await import('./read-yaml.ts')).locatedYaml;
}
