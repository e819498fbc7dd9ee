import { type Finding, type Spelling, spotAt } from '../finding.ts';
import { normalPythonName, type Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { type LockedPackage, lockedPackages } from './lock-packages.ts';

/** Reads Cargo.lock: the crates of this project, which are those without a source. */
export function readCargoLock(file: TextFile): Reading {
  return {
    find: ({ own }) =>
      lockedPackages(file, (name) => own.cargo.has(name))
        .filter(({ body }) => !/^source\s*=/m.test(body))
        .flatMap((entry) => [...entrySpot(file, entry, 'semver'), ...mentions(file, entry)]),
  };
}

/** Reads uv.lock: the project itself and the members of its workspace. Without a version there, it is dynamic. */
export function readUvLock(file: TextFile): Reading {
  return {
    find: ({ own }) => localPython(file, own.python, /^source\s*=\s*\{\s*(?:editable|virtual|directory)\b/m),
  };
}

/** Reads poetry.lock: projects beside this one that it depends on by path. Poetry does not lock the project itself. */
export function readPoetryLock(file: TextFile): Reading {
  return { find: ({ own }) => localPython(file, own.python, /^type\s*=\s*["']directory["']/m) };
}

function localPython(file: TextFile, own: ReadonlySet<string>, local: RegExp): Finding[] {
  return lockedPackages(file, (name) => own.has(normalPythonName(name)))
    .filter(({ body }) => local.test(body))
    .flatMap((entry) => entrySpot(file, entry, 'pep440'));
}

function entrySpot(file: TextFile, { name, version }: LockedPackage, spelling: Spelling): Finding[] {
  return version ? [spotAt(file, `package ${name}`, version, spelling)] : [];
}

/** Where two crates have one name, what depends on ours says `"name version"`. */
function mentions(file: TextFile, { name, version }: LockedPackage): Finding[] {
  if (!version) return [];
  const before = ` "${name} `;
  const spots: Finding[] = [];
  const text = `${before}${version.text}"`;
  for (let at = file.text.indexOf(text); at >= 0; at = file.text.indexOf(text, at + 1)) {
    const start = at + before.length;
    const range = { start, end: start + version.text.length };
    spots.push(spotAt(file, `dependency ${name}`, range, 'semver'));
  }
  return spots;
}
