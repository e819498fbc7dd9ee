import { dirname, normalize } from 'node:path/posix';
import type { BinaryInfo, ElfInfo, MachoInfo, MachoSlice } from '../../sidecar/formats/binary-info.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';
import { unseenNote } from './inside-binaries.ts';
import { namesInBundle } from './library-names.ts';
import { isMacosLibrary, linuxProvider, type Provider, windowsProvider } from './system-libraries.ts';

/** A library that a file needs and that is nowhere. */
interface Missing {
  file: string;
  library: string;
}

interface Search {
  /** Lower case on Windows, as its loader compares. */
  names: ReadonlySet<string>;
  paths: ReadonlySet<string>;
  /** Search paths of the program, which count for all that it loads. */
  program: string;
  programRpaths: readonly string[];
  /** Filled with what is found in neither, and comes with a graphical system or a driver. */
  outside: Set<string>;
}

const STANDARD_LOADER = /^\/(?:usr\/)?lib\w*\/[^/]+$/;

/**
 * `libraries`: each library that a file needs at its start is in the bundle or part of the system. Weak and
 * delay-loaded ones may be missing. Where in the bundle is not asked: packages load their libraries in an order, and by
 * ways, that only a start shows; a name that is nowhere fails in every order.
 */
export function checkLibraries(evidence: Evidence): CheckResult {
  const { info, binaries, given } = evidence;
  if (!given['check-libraries']) return skipped('libraries', "not asked for ('check-libraries: false')");
  if (!info) return skipped('libraries', 'not reached: the program cannot be read');
  const search = searchOf(evidence, info);
  const own = [...binaries.infos].filter(([, found]) => found.format === info.format);
  const lost = lostWithFiles(evidence);
  const needed = own.flatMap(([file, found]) =>
    missingOf(file, found, search).map((library) => ({ file, library })),
  );
  const missing = [...missingPython(evidence, info, search), ...needed].filter(
    ({ library }) => !lost.has(baseName(library).toLowerCase()),
  );
  if (missing.length > 0) return failed('libraries', finding(missing, info.format));
  const outside = [...search.outside].sort();
  const told = outside.length > 0 ? `; of a graphical system or driver: ${outside.join(', ')}` : '';
  return passed(
    'libraries',
    `${own.length} files need nothing that is missing${told}${unseenNote(evidence.unseen)}`,
  );
}

/** How Python's library is named, by the program's format. */
const PYTHON: Readonly<Record<BinaryInfo['format'], RegExp>> = {
  elf: /\.so(?:\.|$)/,
  pe: /\.dll$/i,
  macho: /^Python\d*$|\.dylib$/,
};

/** PyInstaller's bootloader opens Python's library by a name in its archive, which no loader's table has. */
function missingPython(
  { contents, subject }: Evidence,
  { format }: BinaryInfo,
  { names }: Search,
): Missing[] {
  const library = baseName(contents?.bundle.pythonLibrary ?? '');
  const found = names.has(format === 'pe' ? library.toLowerCase() : library);
  return found || !PYTHON[format].test(library) ? [] : [{ file: subject.executable, library }];
}

function searchOf(evidence: Evidence, info: BinaryInfo): Search {
  const { subject } = evidence;
  const { names, paths } = namesInBundle(evidence);
  return {
    names: info.format === 'pe' ? new Set([...names].map((name) => name.toLowerCase())) : names,
    paths,
    program: subject.executable,
    programRpaths: info.format === 'macho' ? info.slices.flatMap(({ rpaths }) => rpaths) : [],
    outside: new Set(),
  };
}

function missingOf(file: string, info: BinaryInfo, search: Search): string[] {
  switch (info.format) {
    case 'elf':
      return info.kind === 'other' ? [] : missingOfElf(info, search);
    case 'pe':
      return info.needed.filter((name) => !info.delayed.includes(name) && !hasPe(name, search));
    case 'macho':
      return missingOfSlices(file, info, search);
  }
}

function missingOfElf({ needed, interpreter, libc }: ElfInfo, search: Search): string[] {
  // Nix and others name a loader that only their system has.
  const loader = interpreter !== undefined && !STANDARD_LOADER.test(interpreter) ? [interpreter] : [];
  return [...loader, ...needed.filter((name) => !hasElf(name, libc, search))];
}

function hasPe(name: string, { names, outside }: Search): boolean {
  return names.has(name.toLowerCase()) || provided(name, windowsProvider(name), outside);
}

/** Notes what only some systems have. */
function provided(name: string, provider: Provider, outside: Set<string>): boolean {
  if (provider === 'desktop') outside.add(name);
  return provider !== undefined;
}

function hasElf(name: string, libc: 'glibc' | 'musl' | undefined, { names, outside }: Search): boolean {
  // A path is taken as it is by the loader: in the bundle it is never the one of the machine that built it.
  if (name.startsWith('/')) return false;
  return names.has(baseName(name)) || provided(name, linuxProvider(name, libc), outside);
}

function missingOfSlices(file: string, { slices }: MachoInfo, search: Search): string[] {
  const missing = slices.flatMap((slice) =>
    slice.kind === 'other' ? [] : slice.needed.filter((name) => !hasMacho(name, { file, slice }, search)),
  );
  return [...new Set(missing)];
}

function hasMacho(name: string, from: { file: string; slice: MachoSlice }, search: Search): boolean {
  const places = placesOf(name, from, search);
  if (places.some((place) => isMacosLibrary(place) || search.paths.has(place))) return true;
  // dyld takes a library that is loaded already under the same name before it searches.
  return (name.startsWith('@rpath/') || !name.includes('/')) && search.names.has(baseName(name));
}

/** The paths that dyld tries for `name`: relative ones lie in the tree, absolute ones on the machine. */
function placesOf(
  name: string,
  { file, slice }: { file: string; slice: MachoSlice },
  { program, programRpaths }: Search,
): string[] {
  const expand = (path: string) =>
    path
      .replace(/^@loader_path(?=\/|$)/, () => dirname(file))
      .replace(/^@executable_path(?=\/|$)/, () => dirname(program));
  const rest = /^@rpath\/(.*)/.exec(name)?.[1];
  const paths =
    rest === undefined ? [name] : [...slice.rpaths, ...programRpaths].map((rpath) => `${rpath}/${rest}`);
  return paths.map((path) => normalize(expand(path)));
}

/** Names of libraries whose files the manifest misses: that is one finding, and `manifest` has it. */
function lostWithFiles({ differences }: Evidence): ReadonlySet<string> {
  const all = [...differences.manifest, ...differences.layout];
  return new Set(
    all.filter(({ what }) => what === 'missing').map(({ path }) => baseName(path).toLowerCase()),
  );
}

function finding(missing: readonly Missing[], format: BinaryInfo['format']) {
  const libraries = [...new Set(missing.map(({ library }) => library))];
  const [first] = missing;
  const foreign = missing.find(({ library }) => library.startsWith('/'));
  return {
    measured: `'${first?.file}' needs '${first?.library}'${libraries.length > 1 ? `, and ${libraries.length - 1} more libraries are missing` : ', which is nowhere'}`,
    expected: 'in the bundle, or part of every system',
    hint: foreign ? absoluteHint(foreign) : hintFor(libraries, format),
    details: missing.map(({ file, library }) => `${file} needs ${library}`),
  };
}

function absoluteHint({ file, library }: Missing): string {
  const from = /^\/(?:opt\/homebrew|usr\/local)\//.test(library) ? 'Homebrew installed on' : 'was on';
  return `'${library}' is a path that ${from} the machine that built '${file}', and that others do not have. Use a wheel that brings its libraries, or add it: 'add-binary: ${library}:.', and let the packager rewrite the path.`;
}

function hintFor(libraries: readonly string[], format: BinaryInfo['format']): string {
  const [first = ''] = libraries;
  const runtime = libraries.some((name) => /^(?:vcruntime|msvcp|vcomp|concrt)/i.test(name));
  const more = runtime
    ? " The Visual C++ runtime comes with python.org's Python; 'pip install msvc-runtime' brings the rest."
    : '';
  const where = {
    elf: "'ldd' of the file there names where it is",
    pe: "'where' finds it",
    macho: "'otool -L' names it",
  }[format];
  return `Install what has it on the machine that builds, so that the packager collects it, or add it: 'add-binary: path/to/${baseName(first)}:.' (${where}). If the system of your users has it: 'check-libraries: false'.${more}`;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
