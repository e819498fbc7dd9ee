import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which program of ours makes a build. */
export interface OwnCode {
  version: string;
  /** SHA-256 of everything that takes part in a build, 64 hexadecimal digits. */
  digest: string;
}

/** The file below `dist/` that holds it, so that the bundle of the action and that of the command line say the same. */
export const OWN_CODE_FILE = 'own-code.json';

/** What a build is made by; the lock file stands for the npm packages in the bundle. */
const FOLDERS = ['src/build-backend', 'src/shared', 'src/sidecar', 'python'];
const FILES = ['package-lock.json'];

/** Reads it from the sources in the checkout at `root`. Tests, and how git writes line ends, do not count. */
export function ownCode(root: string): OwnCode {
  const hash = createHash('sha256');
  for (const path of [...FOLDERS.flatMap((folder) => sourcesIn(root, folder)), ...FILES]) {
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path}\0${Buffer.byteLength(text)}\0${text}`);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { version, digest: hash.digest('hex') };
}

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|py)$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}
