/** Bundles every `src/*\/main.ts` (and `post.ts`, `index.ts` with its types) into `dist/`. Usage: npm run build */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { OWN_CODE_FILE, ownCode } from '../src/build-backend/cache/key/own-code.ts';
import { writeDeclarations } from './declarations.ts';
import { plainImports } from './plain-imports.ts';
import { entries, root } from './repository.ts';

const ncc = `${root}node_modules/@vercel/ncc/dist/ncc/cli.js`;

await rm(`${root}dist`, { recursive: true, force: true });
for (const { folder, entry } of await entries()) {
  const out = entry === 'post' ? `dist/${folder}/post` : `dist/${folder}`;
  // Types are checked once, by `npm run types`; ncc would check them again for every entry.
  const args = [
    ncc,
    'build',
    `src/${folder}/${entry}.ts`,
    '--out',
    out,
    '--transpile-only',
    '--no-source-map-register',
  ];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  if (entry === 'index') await finishLibrary(folder, `${root}${out}`);
  process.stdout.write(`${out}\n`);
}
await writeFile(`${root}dist/${OWN_CODE_FILE}`, `${JSON.stringify(ownCode(root), null, 2)}\n`);

async function finishLibrary(folder: string, out: string): Promise<void> {
  const bundle = `${out}/index.js`;
  await writeFile(bundle, plainImports(await readFile(bundle, 'utf8')));
  await writeDeclarations(folder, out);
}
