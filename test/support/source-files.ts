import { readdir, readFile } from 'node:fs/promises';
import { root } from '../../scripts/repository.ts';

/** Folders that hold what people wrote. */
const WRITTEN = ['src', 'scripts', 'test', 'bench', 'python', 'examples'];
const NOT_WRITTEN = /(^|\/)(node_modules|generated|dist|build|\.[^/]+|__pycache__)\//;

/** The written programs of the repository (TypeScript, JavaScript, Python): path relative to the root, with `/`, and text. */
export async function sourceFiles(): Promise<Map<string, string>> {
  const paths = await Promise.all(WRITTEN.map(programsBelow));
  const files = paths.flat().map(async (path) => [path, await readFile(root + path, 'utf8')] as const);
  return new Map(await Promise.all(files));
}

async function programsBelow(folder: string): Promise<string[]> {
  const items = await readdir(root + folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return items
    .map((item) => `${folder}/${item.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mts|js|mjs|cjs|py)$/.test(path) && !NOT_WRITTEN.test(path));
}
