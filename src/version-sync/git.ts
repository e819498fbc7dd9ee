import type { Host } from '../shared/host.ts';

/** The nearest tag below the commit that is checked out. */
export interface Described {
  tag: string;
  /** Commits since the tag. */
  distance: number;
  /** The commit, abbreviated. */
  commit: string;
}

/** Git as asked in one folder. Where git or the repository is missing, there are no answers. */
export type Git = (args: readonly string[]) => Promise<string | undefined>;

/** Asks git in `folder`. */
export function gitIn(folder: string, { exec }: Pick<Host, 'exec'>): Git {
  return async (args) => {
    const result = await exec('git', ['-C', folder, ...args], { allowFailure: true }).catch(ignoreMissingGit);
    return result?.code === 0 ? result.stdout : undefined;
  };
}

/** The nearest tag that begins with `prefix` and a number with a dot (`v1` and `nightly` are not versions). */
export async function describeCommit(git: Git, prefix: string): Promise<Described | undefined> {
  const pattern = `${prefix.replace(/[[\]*?\\]/g, '\\$&')}[0-9]*.[0-9]*`;
  const text = await git(['describe', '--tags', '--long', '--abbrev=8', '--match', pattern]);
  const [, tag, distance, commit] = /^(.+)-(\d+)-g([\da-f]+)\s*$/.exec(text ?? '') ?? [];
  return tag !== undefined && commit !== undefined ? { tag, distance: Number(distance), commit } : undefined;
}

/** Why git may know no tags in `folder`, as advice; undefined if nothing is wrong with the repository. */
export async function gitAdvice(folder: string, { exec }: Pick<Host, 'exec'>): Promise<string | undefined> {
  const args = ['-C', folder, 'rev-parse', '--is-shallow-repository'];
  const result = await exec('git', args, { allowFailure: true }).catch(ignoreMissingGit);
  if (result?.stdout.trim() === 'true') {
    return "The history is cut off: give 'fetch-depth: 0' to actions/checkout, or write a file VERSION.";
  }
  if (/dubious ownership/.test(result?.stderr ?? '')) {
    return `The repository belongs to another user, so git does not read it. Run: git config --global --add safe.directory '${folder}'`;
  }
  return undefined;
}

/** Files of the folder that git tracks or would track, relative to it with `/`; undefined outside of a repository. */
export async function trackedFiles(git: Git): Promise<string[] | undefined> {
  const text = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return text?.trimEnd().split('\0').filter(Boolean);
}

function ignoreMissingGit(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'tool-missing') return undefined;
  throw error;
}
