import { throwAll, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { type Arch, type Platform, targetFor } from '../../sidecar/target.ts';
import type { BuilderConfig } from '../builder-config.ts';
import type { PackageInputs } from '../inputs.ts';

/** electron-builder's words for a platform: of its option, and of its section in the configuration. */
const PLATFORM_WORDS: Readonly<Record<Platform, 'win' | 'mac' | 'linux'>> = {
  win32: 'win',
  darwin: 'mac',
  linux: 'linux',
};

/** electron-builder's words for processors, where they are not Node's. */
const ARCH_WORDS: Partial<Record<Arch, string>> = { universal2: 'universal', arm: 'armv7l' };

/** Targets that are for one platform, and those of them that are made on that platform's own machines only. */
const TARGETS: Readonly<Record<string, { platform: Platform; here?: true }>> = {
  nsis: { platform: 'win32' },
  'nsis-web': { platform: 'win32' },
  portable: { platform: 'win32' },
  msi: { platform: 'win32' },
  'msi-wrapped': { platform: 'win32' },
  squirrel: { platform: 'win32' },
  appx: { platform: 'win32', here: true },
  dmg: { platform: 'darwin', here: true },
  pkg: { platform: 'darwin', here: true },
  mas: { platform: 'darwin', here: true },
  'mas-dev': { platform: 'darwin', here: true },
  appimage: { platform: 'linux' },
  deb: { platform: 'linux' },
  rpm: { platform: 'linux' },
  snap: { platform: 'linux' },
  flatpak: { platform: 'linux' },
  pacman: { platform: 'linux' },
  apk: { platform: 'linux' },
  freebsd: { platform: 'linux' },
  p5p: { platform: 'linux' },
};

/** What electron-builder is told to make. */
export interface TargetPlan {
  platform: Platform;
  /** `win`, `mac`, `linux`: electron-builder's option and section. */
  section: 'win' | 'mac' | 'linux';
  /** electron-builder's word for the processor. */
  arch: string;
  /** None for electron-builder's own default. */
  targets: readonly string[];
}

type Given = Pick<PackageInputs, 'targets' | 'arch'>;

/**
 * What can be made with this backend: for its platform and processor only. Targets of the configuration that are for
 * another processor are left to the job that has the backend of that processor. Throws `sidecar-other-arch`,
 * `target-other-platform`, `target-not-here`, `arch-without-target`, together where several apply.
 */
export function planTargets(
  given: Given,
  { manifest, config }: { manifest: Pick<Manifest, 'name' | 'target'>; config: BuilderConfig },
  host: Pick<Host, 'platform'>,
): TargetPlan {
  const { platform } = manifest.target;
  const section = PLATFORM_WORDS[platform];
  const arch = archOf(given.arch, manifest);
  const targets = given.targets.length > 0 ? given.targets : configured(config, section, arch);
  throwAll([
    ...targets.flatMap((target) => targetProblems(target, platform, host)),
    ...(arch === 'universal' && host.platform !== 'darwin' ? [notHere('universal', 'darwin', host)] : []),
  ]);
  return { platform, section, arch, targets };
}

/** A backend for both processors of macOS is also one for each of them. Other words for a processor are as good. */
function archOf(wanted: string | undefined, { name, target }: Pick<Manifest, 'name' | 'target'>): string {
  const own = ARCH_WORDS[target.arch] ?? target.arch;
  if (wanted === undefined || wanted === own) return own;
  const asked = targetFor(target.platform, wanted === 'armv7l' ? 'arm' : wanted).arch;
  if (asked === target.arch) return own;
  if (target.arch === 'universal2') return ARCH_WORDS[asked] ?? asked;
  throw new UserError(
    'sidecar-other-arch',
    `The input 'arch' is '${wanted}', and the backend '${name}' is made for ${target.triple}.`,
    { hint: `Give the backend that was built for ${wanted}, or 'arch: ${own}' (or no 'arch').` },
  );
}

/** The targets that the configuration has for this processor. */
function configured(config: BuilderConfig, section: TargetPlan['section'], arch: string): string[] {
  const { target } = (config.values[section] ?? {}) as { target?: unknown };
  const all = (Array.isArray(target) ? target : target == null ? [] : [target]).map(readTarget);
  const fitting = all.filter(({ archs }) => archs.length === 0 || archs.includes(arch));
  if (all.length > 0 && fitting.length === 0) throw withoutTarget(config, section, arch);
  return fitting.map(({ name }) => name);
}

function readTarget(target: unknown): { name: string; archs: string[] } {
  const { target: text, arch } = (typeof target === 'string' ? { target } : target) as {
    target: string;
    arch?: string | string[];
  };
  const [name = text, suffix] = text.split(':');
  return { name, archs: [arch ?? suffix ?? []].flat() };
}

function withoutTarget(config: BuilderConfig, section: TargetPlan['section'], arch: string): UserError {
  return new UserError(
    'arch-without-target',
    `The backend is for ${arch}, and none of the targets in '${section}.target' is.`,
    {
      hint: `Add '${arch}' to the 'arch' of a target there, or name targets in the input 'targets'.`,
      place: config.placeOf([section, 'target']),
    },
  );
}

function targetProblems(target: string, platform: Platform, host: Pick<Host, 'platform'>): UserError[] {
  const known = TARGETS[target.toLowerCase()];
  if (known && known.platform !== platform) {
    return [
      new UserError(
        'target-other-platform',
        `The target '${target}' is for ${known.platform}, and the backend is made for ${platform}.`,
        { hint: `Package '${target}' in a job with the backend of ${known.platform}.` },
      ),
    ];
  }
  const impossible =
    (known?.here && host.platform !== platform) || (platform === 'darwin' && host.platform === 'win32');
  return impossible ? [notHere(target, platform, host)] : [];
}

function notHere(target: string, platform: Platform, host: Pick<Host, 'platform'>): UserError {
  const runner = platform === 'darwin' ? 'macOS (runs-on: macos-14)' : 'Windows (runs-on: windows-latest)';
  return new UserError('target-not-here', `'${target}' cannot be made on ${host.platform}.`, {
    hint: `Run this job on a runner with ${runner}.`,
  });
}
