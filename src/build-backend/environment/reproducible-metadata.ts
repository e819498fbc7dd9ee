import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Say where and when a distribution was installed; nothing that a frozen program asks for. */
const TRACES = ['direct_url.json', 'uv_cache.json'];

/**
 * Takes out of the metadata in an environment of ours what depends on the environment's own folder: the hashes of
 * start scripts (their first line names the interpreter) and where local sources lay. What the packager copies from it
 * is then the same in every build.
 */
export async function makeMetadataReproducible(sitePackages: string): Promise<void> {
  const folders = (await readdir(sitePackages)).filter((name) => name.endsWith('.dist-info'));
  for (const folder of folders) {
    for (const name of TRACES) await rm(join(sitePackages, folder, name), { force: true });
    await dropScripts(join(sitePackages, folder, 'RECORD'));
  }
}

async function dropScripts(record: string): Promise<void> {
  const text = await readFile(record, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const lines = text.split('\n');
  const kept = lines.filter(
    (line) => !/^"?\.\.[\\/]/.test(line) && !TRACES.some((name) => line.includes(`/${name},`)),
  );
  if (kept.length < lines.length) await writeFile(record, kept.join('\n'));
}
