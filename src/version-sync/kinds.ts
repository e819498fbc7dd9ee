import { readCargoToml } from './files/cargo-toml.ts';
import { readInfoPlist } from './files/info-plist.ts';
import { readPackageJson } from './files/package-json.ts';
import { readPackageLock } from './files/package-lock.ts';
import { readPyproject } from './files/pyproject.ts';
import { readSetupCfg } from './files/setup-cfg.ts';
import { readSetupPy } from './files/setup-py.ts';
import { readTauriJson, readTauriToml } from './files/tauri.ts';
import { readCargoLock, readPoetryLock, readUvLock } from './files/toml-locks.ts';
import { readVersionFile } from './files/version-file.ts';
import { readPnpmLock, readYarnLock } from './files/workspace-locks.ts';
import type { Reader } from './reading.ts';

/** The kinds of file that are known by their name, those first that people think of first. */
const KINDS: readonly (readonly [RegExp, Reader])[] = [
  [/^VERSION$/, readVersionFile],
  [/^pyproject\.toml$|^\.bumpversion\.toml$/, readPyproject],
  [/^setup\.cfg$|^\.bumpversion\.cfg$/, readSetupCfg],
  [/^setup\.py$/, readSetupPy],
  [/^uv\.lock$/, readUvLock],
  [/^poetry\.lock$/, readPoetryLock],
  [/^package\.json$/, readPackageJson],
  [/^package-lock\.json$|^npm-shrinkwrap\.json$/, readPackageLock],
  [/^pnpm-lock\.yaml$/, readPnpmLock],
  [/^yarn\.lock$/, readYarnLock],
  [/^tauri(?:\.\w+)?\.conf\.json5?$/, readTauriJson],
  [/^Tauri(?:\.\w+)?\.toml$/, readTauriToml],
  [/^Cargo\.toml$/, readCargoToml],
  [/^Cargo\.lock$/, readCargoLock],
  [/^Info\.plist$/, readInfoPlist],
];

/** The reader for a file of this name (without its folder), or undefined if the name says nothing. */
export function readerFor(name: string): Reader | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}

/** Where the kind of a file stands in the order above; for the order of the report. */
export function rankOf(name: string): number {
  const rank = KINDS.findIndex(([pattern]) => pattern.test(name));
  return rank < 0 ? KINDS.length : rank;
}
