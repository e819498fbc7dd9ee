import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small backend with the output of an earlier build. */
export interface BackendFolder {
  root: string;
  output: string;
  /** The names in `output`, hidden ones too. */
  outputNames(): Promise<string[]>;
  remove(): Promise<void>;
}

/** What an earlier build left; it must still be there after one that fails. */
export const PREVIOUS = 'previous.txt';

/** Makes a folder with these files (path → text), with spaces, a quote and `ü` in its own path. */
export async function backendFolder(files: Readonly<Record<string, string>>): Promise<BackendFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "backend 'ü' ")));
  const output = join(root, 'out');
  const all = { [`out/${PREVIOUS}`]: 'previous', VERSION: '1.2.3\n', ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return {
    root,
    output,
    outputNames: () => readdir(output),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
