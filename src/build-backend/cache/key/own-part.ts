import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeyPart } from './build-key.ts';
import { keyPart } from './key-part.ts';
import { OWN_CODE_FILE, type OwnCode, ownCode } from './own-code.ts';

/** This program: its version, its code, and the compressor that Node has, whose versions write different archives. */
export function ownPart(): KeyPart {
  const { version, digest } = runningCode();
  return keyPart('sidecar-actions', { version, code: digest, zstd: process.versions.zstd ?? 'none' });
}

let running: OwnCode | undefined;

/** The code that is running, read once. */
export function runningCode(): OwnCode {
  running ??= ownCodeOf(fileURLToPath(import.meta.url));
  return running;
}

/** The code that `module`, a source file of this folder or a file of a bundle, belongs to. */
export function ownCodeOf(module: string): OwnCode {
  const folder = dirname(module);
  if (module.endsWith('.ts')) return ownCode(join(folder, '..', '..', '..', '..'));
  try {
    return JSON.parse(readFileSync(join(folder, '..', OWN_CODE_FILE), 'utf8'));
  } catch {
    // Somebody copied the folder of one bundle: it is what it is, though no other bundle shares its builds.
    return { version: 'unknown', digest: bundleDigest(folder) };
  }
}

function bundleDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.js')) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
