import { UserError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';

export type Platform = 'win32' | 'darwin' | 'linux';

/** Node's words for processors, and `universal2`: x64 and arm64 in one file, on macOS. */
export type Arch = 'x64' | 'arm64' | 'universal2' | 'ia32' | 'arm' | 'riscv64' | 'ppc64' | 's390x';

/** What a sidecar runs on. */
export interface Target {
  platform: Platform;
  arch: Arch;
  /** Rust's target triple: what Tauri names its sidecars by. */
  triple: string;
}

/**
 * The triples that Rust calls by these names (`rustc --print target-list`), for which Python can be had.
 * The first of a platform and an architecture is the usual one.
 */
const TARGETS: readonly Target[] = [
  { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-msvc' },
  { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnu' },
  { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnullvm' },
  { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-msvc' },
  { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-gnullvm' },
  { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-msvc' },
  { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-gnu' },
  { platform: 'darwin', arch: 'arm64', triple: 'aarch64-apple-darwin' },
  { platform: 'darwin', arch: 'x64', triple: 'x86_64-apple-darwin' },
  { platform: 'darwin', arch: 'universal2', triple: 'universal-apple-darwin' },
  { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-gnu' },
  { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-musl' },
  { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-gnu' },
  { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-musl' },
  { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-gnu' },
  { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-musl' },
  { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-gnueabihf' },
  { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-musleabihf' },
  { platform: 'linux', arch: 'arm', triple: 'arm-unknown-linux-gnueabihf' },
  { platform: 'linux', arch: 'riscv64', triple: 'riscv64gc-unknown-linux-gnu' },
  { platform: 'linux', arch: 'ppc64', triple: 'powerpc64le-unknown-linux-gnu' },
  { platform: 'linux', arch: 's390x', triple: 's390x-unknown-linux-gnu' },
];

/** Words that Python, packagers and shells use for what Node calls otherwise. */
const ARCH_ALIASES: Readonly<Record<string, Arch>> = {
  x86_64: 'x64',
  amd64: 'x64',
  aarch64: 'arm64',
  universal: 'universal2',
  i686: 'ia32',
  x86: 'ia32',
  armv7l: 'arm',
  ppc64le: 'ppc64',
};

/** All targets known, the usual one of each platform and architecture first. */
export function knownTargets(): readonly Target[] {
  return TARGETS;
}

/** The target called `text`, a Rust triple. Throws `target-unknown` with the nearest one that is known. */
export function targetFromTriple(text: string): Target {
  const wanted = text.trim().toLowerCase();
  const target = TARGETS.find(({ triple }) => triple === wanted);
  if (target) return target;
  const triples = TARGETS.map(({ triple }) => triple);
  const close = nearest(wanted, triples);
  throw new UserError('target-unknown', `There is no target '${text}'.`, {
    hint: close ? `Did you mean '${close}'?` : `Known: ${triples.join(', ')}.`,
  });
}

/**
 * The usual target of a platform (Node's word) and an architecture (Node's, Python's or the packager's word).
 * Throws `target-unknown` where there is none.
 */
export function targetFor(platform: string, arch: string): Target {
  const wanted = ARCH_ALIASES[arch.toLowerCase()] ?? arch.toLowerCase();
  const target = TARGETS.find((known) => known.platform === platform && known.arch === wanted);
  if (target) return target;
  const archs = [
    ...new Set(TARGETS.filter((known) => known.platform === platform).map((known) => known.arch)),
  ];
  throw new UserError(
    'target-unknown',
    `There is no target for platform '${platform}' and architecture '${arch}'.`,
    {
      hint: archs.length
        ? `Architectures known for ${platform}: ${archs.join(', ')}.`
        : 'Platforms known: win32, darwin, linux.',
    },
  );
}
