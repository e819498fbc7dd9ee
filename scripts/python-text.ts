import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** The text of `src/generated/python.ts`: every file under `python/`, by its path below it, with `/`. */
export async function pythonTextModule(root = repository): Promise<string> {
  const folder = join(root, 'python');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), file] as const);
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = await Promise.all(
    named.map(async ([name, file]) => `  ${literal(name)}: ${await text(file)},`),
  );
  return [
    '// Generated from python/ by scripts/python-text.ts. Do not edit.',
    '/** The Python programs that run in the user’s interpreter, by path. */',
    'export const pythonFiles: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

async function text(file: string): Promise<string> {
  return literal((await readFile(file, 'utf8')).replaceAll('\r\n', '\n'));
}

function literal(value: string): string {
  return JSON.stringify(value);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(join(repository, 'src/generated/python.ts'), await pythonTextModule());
}
