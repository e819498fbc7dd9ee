import type { Host } from '../shared/host.ts';

/** The nearest tag below the commit that is checked out. */
export interface Described {
  tag: string;
  /** Commits since the tag. */
  distance: number;
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

/** More tags than this that look like versions and are none: somebody else's numbering. */
const MAX_TRIES = 20;

/** The nearest tag below the commit that `isVersion`. Only names with a number and a dot are asked about. */
export async function describeCommit(
  git: Git,
  isVersion: (tag: string) => boolean,
): Promise<Described | undefined> {
  const refused: string[] = [];
  while (refused.length < MAX_TRIES) {
    const described = await nearestTag(git, refused);
    if (!described || isVersion(described.tag)) return described;
    refused.push(described.tag);
  }
  return undefined;
}

/** All tags of the commit that `tag` points at. */
export async function tagsBeside(git: Git, tag: string): Promise<string[]> {
  const text = await git(['tag', '--points-at', `${tag}^{commit}`]);
  return (text ?? '').split('\n').filter(Boolean);
}

async function nearestTag(git: Git, refused: readonly string[]): Promise<Described | undefined> {
  const excludes = refused.map((tag) => `--exclude=${tag.replace(/[[\]*?\\]/g, '\\$&')}`);
  const text = await git(['describe', '--tags', '--long', '--match=*[0-9].[0-9]*', ...excludes]);
  const [, tag, distance] = /^(.+)-(\d+)-g[\da-f]+\s*$/.exec(text ?? '') ?? [];
  return tag === undefined ? undefined : { tag, distance: Number(distance) };
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
