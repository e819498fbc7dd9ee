import type { Arch, BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import type { Platform, Target } from '../../sidecar/target.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';
import { isLibraryName } from './library-name.ts';

const FORMATS: Readonly<Record<Platform, BinaryInfo['format']>> = {
  linux: 'elf',
  win32: 'pe',
  darwin: 'macho',
};
const SYSTEMS: Readonly<Record<BinaryInfo['format'], string>> = {
  elf: 'Linux',
  pe: 'Windows',
  macho: 'macOS',
};
/** Windows takes these for arm64 as well. */
const ALSO: Readonly<Partial<Record<Target['arch'], readonly Arch[]>>> = { arm64: ['arm64x'] };
/** Start programs that setuptools and distlib carry for all processors, as data. */
const LAUNCHER = /(?:^|\/)(?:[tw](?:32|64)(?:-arm)?|(?:cli|gui)(?:-(?:32|64|arm64))?)\.exe$/;

/** What is wrong about the program's own machine type, in words, or undefined. */
export function wrongProgram({ info, target }: Evidence): string | undefined {
  if (!info || !target) return undefined;
  if (info.format !== FORMATS[target.platform] || !runsOn(info, target)) return machineOf(info);
  const libc = info.format === 'elf' ? info.libc : undefined;
  const musl = target.triple.includes('-musl');
  return libc !== undefined && (libc === 'musl') !== musl ? `${machineOf(info)} with ${libc}` : undefined;
}

/** `target`: the program, and then every library and program beside it, is made for the machine that is expected. */
export function checkTarget(evidence: Evidence): CheckResult {
  const { subject, given, target, info, binaries } = evidence;
  if (!target) return skipped('target', "nothing says what it is for; give 'expect-target'");
  const { manifest, executable } = subject;
  const expected = target.triple;
  if (manifest && given['expect-target'] !== undefined && manifest.target.triple !== expected) {
    return failed('target', {
      measured: `the manifest is for ${manifest.target.triple}`,
      expected,
      hint: "Take the hand-over of the other build, or correct 'expect-target'.",
    });
  }
  const wrong = wrongProgram(evidence);
  if (wrong !== undefined) {
    return failed('target', {
      measured: `'${executable}' is for ${wrong}`,
      expected,
      hint: "Build it on a machine of that kind, or with a Python for it: a renamed program does not run. On macOS, see 'target-arch'.",
    });
  }
  const others = foreign(binaries.infos, target);
  if (others.length > 0) return failed('target', foreignFiles(others, expected));
  const data = [...binaries.infos.values()].filter(({ format }) => format !== info?.format).length;
  const also = data > 0 ? `; ${data} for other systems are data` : '';
  return passed('target', `${binaries.infos.size - data} executable files${also}`, expected);
}

function foreignFiles(others: readonly (readonly [string, BinaryInfo])[], expected: string) {
  const [path, info] = others[0] ?? [];
  return {
    measured: `${others.length} of the files are for another machine: '${path}' is for ${info ? machineOf(info) : ''}`,
    expected,
    hint: 'Install the packages anew on the machine that builds: a wheel of another processor was in the environment or a cache.',
    details: others.map(([file, found]) => `${file}: ${machineOf(found)}`),
  };
}

/** Files that the program would load or start, and that are for another machine. */
function foreign(infos: Evidence['binaries']['infos'], target: Target): [string, BinaryInfo][] {
  return [...infos].filter(([path, info]) => {
    if (kinds(info).every((kind) => kind === 'other') || LAUNCHER.test(path)) return false;
    // A program for another system is data that is handed on, unless it bears the name of a library of this one.
    if (info.format !== FORMATS[target.platform]) return isLibraryName(path, target.platform);
    return !runsOn(info, target);
  });
}

function runsOn(info: BinaryInfo, { arch }: Target): boolean {
  if (info.format === 'macho') {
    const archs: readonly string[] = info.slices.map((slice) => slice.arch);
    return (arch === 'universal2' ? ['x64', 'arm64'] : [arch]).every((wanted) => archs.includes(wanted));
  }
  if (info.format === 'pe' && isManaged(info.needed)) return true;
  return info.arch === arch || (info.format === 'pe' && (ALSO[arch]?.includes(info.arch) ?? false));
}

/** .NET assemblies for any processor call themselves 32-bit, and import the .NET loader alone. */
function isManaged(needed: readonly string[]): boolean {
  return needed.length === 1 && needed[0]?.toLowerCase() === 'mscoree.dll';
}

function kinds(info: BinaryInfo): string[] {
  return info.format === 'macho' ? info.slices.map(({ kind }) => kind) : [info.kind];
}

/** `macOS arm64 and x64`. */
function machineOf(info: BinaryInfo): string {
  const archs = info.format === 'macho' ? info.slices.map(({ arch }) => arch) : [info.arch];
  return `${SYSTEMS[info.format]} ${archs.join(' and ')}`;
}
