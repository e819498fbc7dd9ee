import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';

/**
 * The folder `name` of tools below the host's cache; `make` fills a new one if it is absent. Runs side by side are
 * safe: each fills its own folder, the first one finished is kept.
 */
export async function cachedTool(
  host: Pick<Host, 'cache'>,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const tools = join(host.cache, 'tools');
  const final = join(tools, name);
  if (await exists(final)) return final;
  await withTempDir(tools, async (temporary) => {
    const made = join(temporary, 'tool');
    await mkdir(made);
    await make(made);
    await rename(made, final).catch(async (error) => {
      if (!(await exists(final))) throw error;
    });
  });
  return final;
}

/** Forgets a cached tool that turned out not to run. */
export function forgetTool(host: Pick<Host, 'cache'>, name: string): Promise<void> {
  return rm(join(host.cache, 'tools', name), { recursive: true, force: true });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
