/** Bundles every `src/*\/main.ts` (and `post.ts`) into `dist/`. Usage: npm run build */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { entries, root } from './repository.ts';

const ncc = `${root}node_modules/@vercel/ncc/dist/ncc/cli.js`;

await rm(`${root}dist`, { recursive: true, force: true });
for (const { folder, entry } of await entries()) {
  const out = entry === 'main' ? `dist/${folder}` : `dist/${folder}/${entry}`;
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
  process.stdout.write(`${out}\n`);
}
