import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** File systems keep times in coarse steps: how much earlier a folder may seem to be, in ms. */
const CLOCK_STEP = 50;

/** The folders that PyInstaller's one-file programs unpack themselves into, in `temp`, made or changed since `since`. */
export async function unpackedFolders(temp: string, since: Date): Promise<string[]> {
  const names = await readdir(temp).catch(() => []);
  const paths = names.filter((name) => name.startsWith('_MEI')).map((name) => join(temp, name));
  const fresh = await Promise.all(
    paths.map(async (path) => {
      const { mtimeMs = 0 } = (await stat(path).catch(() => undefined)) ?? {};
      return mtimeMs >= since.getTime() - CLOCK_STEP ? [path] : [];
    }),
  );
  return fresh.flat();
}

/** Where a program with the environment `env` keeps temporary files. */
export function tempOf(env: Readonly<Record<string, string | undefined>>, otherwise: string): string {
  return env['TMPDIR'] || env['TEMP'] || env['TMP'] || otherwise;
}
