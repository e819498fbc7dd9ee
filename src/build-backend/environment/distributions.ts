import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Distribution {
  name: string;
  version: string;
}

/** The distributions installed in a site-packages folder, by name. */
export async function readDistributions(sitePackages: string): Promise<Distribution[]> {
  const folders = (await readdir(sitePackages)).filter((name) => name.endsWith('.dist-info'));
  const read = folders.map(async (folder) => {
    const text = await readFile(join(sitePackages, folder, 'METADATA'), 'utf8').catch(() => '');
    return { name: header(text, 'Name'), version: header(text, 'Version') };
  });
  const found = (await Promise.all(read)).filter(({ name, version }) => name && version);
  return found.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function header(metadata: string, name: string): string {
  const head = metadata.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return new RegExp(`^${name}:\\s*(.+?)\\s*$`, 'im').exec(head)?.[1] ?? '';
}
