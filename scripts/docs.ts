/** Writes every generated file, or with `--check` fails if one is out of date. Usage: npm run docs [-- --check] */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from './generated-files.ts';
import { root } from './repository.ts';

const outdated: string[] = [];
for (const [path, text] of await generatedFiles()) {
  const present = await readFile(root + path, 'utf8').catch(() => undefined);
  if (present !== text) outdated.push(path);
  if (present === text || process.argv.includes('--check')) continue;
  await mkdir(dirname(root + path), { recursive: true });
  await writeFile(root + path, text);
}
process.stdout.write(outdated.map((path) => `${path}\n`).join(''));
if (process.argv.includes('--check') && outdated.length > 0) {
  process.stderr.write(`error: these generated files are out of date. Run: npm run docs\n`);
  process.exitCode = 1;
}
