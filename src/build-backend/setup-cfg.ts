import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `setup.cfg` says in its section `[metadata]`. */
export interface SetupCfg {
  /** Absolute. */
  file: string;
  metadata: Record<string, string>;
}

/** Reads `setup.cfg` in `folder`: the one-line values of `[metadata]`. `undefined` if there is none. */
export async function readSetupCfg(folder: string): Promise<SetupCfg | undefined> {
  const file = join(folder, 'setup.cfg');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const metadata: Record<string, string> = {};
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    section = /^\[(.+)\]/.exec(line)?.[1]?.trim() ?? section;
    const pair = /^([\w.-]+)\s*[=:]\s*(.+)$/.exec(line);
    if (section === 'metadata' && pair?.[1] && pair[2]) metadata[pair[1]] = pair[2].trim();
  }
  return { file, metadata };
}
