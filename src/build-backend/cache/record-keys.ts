import { createHash } from 'node:crypto';
import type { Host } from '../../shared/host.ts';
import type { BuildPlan } from '../plan.ts';
import type { BuildKey } from './key/build-key.ts';
import type { SourceSet, SourceState } from './key/source-set.ts';

/** Raised when a key means anything else than before. */
const FORMAT = 'sidecar-build-cache-v1';

/** The sources of a build as they are now. */
export interface Sources {
  set: SourceSet;
  state: SourceState;
}

/**
 * Where the history of a program is kept: by what the program is, not by what is in it or how it is made, so that a
 * change of an option or of the interpreter can be explained.
 */
export function historyKey(plan: BuildPlan, host: Pick<Host, 'platform' | 'arch'>): string {
  return digestOf('history', identityOf(plan, host));
}

/**
 * Where the newest cache of `tool` is kept that a build of this program left behind. `decisive` is all that makes an
 * older one worthless to it.
 */
export function toolCacheKey(
  tool: string,
  plan: BuildPlan,
  host: Pick<Host, 'platform' | 'arch'>,
  decisive: unknown,
): string {
  return digestOf('tool-cache', { tool, ...identityOf(plan, host), decisive });
}

function identityOf(
  { inputs, project, name }: BuildPlan,
  { platform, arch }: Pick<Host, 'platform' | 'arch'>,
) {
  const { packager, entry, spec } = inputs;
  return { packager, entry, spec, platform, arch, project: project.name, name };
}

/** Where the build of exactly these sources is kept. */
export function exactKey(key: BuildKey, { set, state }: Sources): string {
  return digestOf('exact', [key.digest, setText(set), state.names, sorted(state.digests)]);
}

/**
 * Where the newest build is kept whose sources differ from these in modules and data files of the application layer at
 * most.
 */
export function baseKey(key: BuildKey, { set, state }: Sources): string {
  const fixed = new Set(set.files.filter(({ role }) => role === 'fixed').map(({ path }) => path));
  const digests = sorted(state.digests).filter(([path]) => fixed.has(path));
  return digestOf('base', [key.digest, setText(set), state.names, digests]);
}

/** Whether both name the same files and folders, in whatever order. */
export function isSameSet(one: SourceSet, other: SourceSet): boolean {
  return setText(one) === setText(other);
}

function setText({ files, listings }: SourceSet): string {
  const lines = [
    ...files.map(({ path, role }) => JSON.stringify([path, role])),
    ...listings.map(({ folder, deep, of }) => JSON.stringify([folder, deep, of])),
  ];
  return lines.sort().join('\n');
}

function sorted(digests: ReadonlyMap<string, string>): [string, string][] {
  return [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** JSON leaves out what is undefined, so an input that is not given counts as none. */
function digestOf(kind: string, value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, kind, value]))
    .digest('hex');
}
