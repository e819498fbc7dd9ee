import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { readBinary } from '../../sidecar/formats/binary.ts';
import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { programName } from '../../sidecar/names.ts';
import { knownTargets, type Platform, type Target } from '../../sidecar/target.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import { isLibraryName } from '../checks/library-name.ts';
import type { Subject } from './subject.ts';

/** What the name of the thing that was given says about the program in it. */
export interface Naming {
  /** The program's name without extension. */
  name?: string;
  /** Its file name, where it was named itself. */
  program?: string;
  target?: Target;
}

interface Search {
  tree: string;
  files: readonly TreeEntry[];
  /** For messages. */
  source: string;
  manifest: Manifest | undefined;
  naming: Naming;
}

/**
 * Where the program lies, its name and its target: as the manifest says, which the checks compare with the files;
 * without one, as names and headers say. Throws `subject-without-program`, `subject-ambiguous`.
 */
export async function describeProgram(
  search: Search,
): Promise<Pick<Subject, 'executable' | 'name' | 'target'>> {
  const { manifest, naming } = search;
  if (manifest) return { executable: manifest.executable, name: manifest.name, target: manifest.target };
  const executable = findProgram(search);
  const target = naming.target ?? (await targetOfHeaders(search, executable));
  return { executable, name: plainName(executable), ...(target && { target }) };
}

/** `backend-1.2.0-x86_64-unknown-linux-gnu`: name and target of a hand-over, as far as its file name tells. */
export function nameFromHandOver(base: string): Naming {
  const target = knownTargets().find(({ triple }) => base.endsWith(`-${triple}`));
  const rest = target ? base.slice(0, -target.triple.length - 1) : base;
  const name = /^(.+?)-v?\d+\.\d/.exec(rest)?.[1] ?? rest;
  return { name, ...(target && { target }) };
}

/** The target of a program with these headers; absent for a processor that no sidecar is built for. */
export function targetOf(info: BinaryInfo): Target | undefined {
  const platform: Platform = ({ elf: 'linux', pe: 'win32', macho: 'darwin' } as const)[info.format];
  const musl = info.format === 'elf' && info.libc === 'musl';
  return knownTargets().find(
    (known) =>
      known.platform === platform && known.arch === archOf(info) && known.triple.includes('-musl') === musl,
  );
}

function archOf(info: BinaryInfo): string {
  if (info.format !== 'macho') return info.arch;
  const archs = new Set(info.slices.map(({ arch }) => arch));
  return archs.has('x64') && archs.has('arm64') ? 'universal2' : ([...archs][0] ?? 'other');
}

async function targetOfHeaders({ tree, files }: Search, executable: string): Promise<Target | undefined> {
  const entry = files.find(({ path }) => path === executable);
  if (entry === undefined || entry.kind === 'other') return undefined;
  const info = await readBinary(join(tree, executable)).catch(() => undefined);
  return info && targetOf(info);
}

function findProgram({ files, source, naming }: Search): string {
  if (naming.program !== undefined) return naming.program;
  const top = files.filter(({ path, link }) => !path.includes('/') && link === undefined);
  const named = top.find(({ path }) => path === naming.name || path === `${naming.name}.exe`);
  if (named) return named.path;
  const binaries = top.filter(({ path, kind }) => kind !== 'other' && !isLibraryName(path));
  const startable = binaries.filter(({ mode }) => mode === 0o755);
  // A lost executable bit is a finding, so such a program is one.
  const programs = (startable.length > 0 ? startable : binaries).map(({ path }) => path);
  const [first, second] = programs;
  if (first !== undefined && second === undefined) return first;
  // The name of build-backend's archive says what should be in it: that it is not is a finding.
  if (first === undefined && naming.name !== undefined && naming.target)
    return programName(naming.name, naming.target.platform);
  throw first === undefined ? notFound(source, naming, files) : ambiguous(source, programs);
}

/** Without the ending, and without the target that Tauri wants in it. */
function plainName(executable: string): string {
  const name = executable.replace(/\.exe$/i, '');
  const triple = knownTargets().find((target) => name.endsWith(`-${target.triple}`))?.triple;
  return triple === undefined ? name : name.slice(0, -triple.length - 1);
}

function notFound(source: string, { name }: Naming, files: readonly TreeEntry[]): UserError {
  const holds =
    files.length === 0
      ? 'It is empty'
      : `It holds ${files
          .slice(0, 5)
          .map(({ path }) => `'${path}'`)
          .join(', ')}`;
  return new UserError(
    'subject-without-program',
    `There is no program in '${source}': expected '${name}' or '${name}.exe' at its top. ${holds}${files.length > 5 ? ', …' : ''}.`,
    { hint: "Give the folder that the packager wrote, its program, or build-backend's output 'manifest'." },
  );
}

function ambiguous(source: string, programs: readonly string[]): UserError {
  return new UserError(
    'subject-ambiguous',
    `'${source}' holds several programs: ${programs.map((path) => `'${path}'`).join(', ')}.`,
    { hint: `Name the one that the app starts: 'path: ${join(source, programs[0] ?? '')}'.` },
  );
}
