import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { unpackedNpmPackage } from './npm-packages.ts';

/** Package managers that npm itself brings: the package, its version, and the script in it. */
const SOURCES = {
  pnpm: { tool: 'pnpm', package: 'pnpm', version: '10.34.8', script: 'bin/pnpm.cjs' },
  yarn: { tool: 'yarn', package: '@yarnpkg/cli-dist', version: '4.18.1', script: 'bin/yarn.js' },
  'yarn-classic': { tool: 'yarn', package: 'yarn', version: '1.22.22', script: 'bin/yarn.js' },
} as const;

/** A folder for PATH that holds the package manager `name`. POSIX only. */
export async function packageManagerFolder(name: keyof typeof SOURCES): Promise<string> {
  const { tool, package: source, version, script } = SOURCES[name];
  const unpacked = await unpackedNpmPackage(source, version);
  return cached(`start-${name}-${version}`, async (partial) => {
    await mkdir(partial, { recursive: true });
    const starter = `#!/bin/sh\nexec node "${join(unpacked, script)}" "$@"\n`;
    await writeFile(join(partial, tool), starter);
    await chmod(join(partial, tool), 0o755);
  });
}
