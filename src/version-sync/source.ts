import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { compareVersions, parseVersion, type Version } from '../sidecar/version.ts';
import { onlyLine } from './files/version-file.ts';
import { describeCommit, type Git, gitAdvice, tagsBeside } from './git.ts';
import { meansSame, readVersion } from './spelled.ts';
import { placeAt, type Root, readTextFile } from './text-file.ts';

/** The version that everything should have, and who says so. */
export interface Source {
  version: Version;
  /** Goes on after "the version comes from". */
  origin: string;
  /** Commits since the tag; 0 at the tag itself and for every other source. */
  distance: number;
}

export interface SourceRequest {
  given: string | undefined;
  tagPrefix: string;
  root: Root;
  git: Git;
  host: Pick<Host, 'context' | 'annotate' | 'exec'>;
}

/**
 * The version: the input, else the tag that triggered the run, else the file `VERSION`, else `git describe`; undefined
 * if there is none of these. Throws `version-invalid`, `version-tag-invalid`, `version-sources-disagree`.
 */
export async function findSource(request: SourceRequest): Promise<Source | undefined> {
  const { given, tagPrefix, host } = request;
  const { tag } = host.context;
  if (given !== undefined) return fromInput(given, tag, tagPrefix);
  if (tag !== undefined)
    return { version: tagVersion(tag, tagPrefix), origin: `the tag ${tag}`, distance: 0 };
  const described = await fromGit(request);
  const file = fromVersionFile(request.root);
  if (file && described?.distance === 0 && !meansSame(file.version, described.version)) {
    host.annotate(
      'notice',
      `VERSION says ${file.version.text}, ${described.origin} of this commit says ${described.version.text}. VERSION counts.`,
    );
  }
  return file ?? described;
}

/** The error for a project that says its version nowhere. */
export async function unknownVersion({ root, host, tagPrefix }: SourceRequest): Promise<UserError> {
  const advice = await gitAdvice(root.folder, host);
  return new UserError(
    'version-source-missing',
    `No version was found: there is no input 'version', no tag started the run, '${root.folder}' has no file VERSION, and no tag '${tagPrefix}<number>.<number>…' is below this commit.`,
    {
      hint: advice ?? "Write a file VERSION with a line such as '0.1.0', or tag a commit.",
    },
  );
}

function fromInput(given: string, tag: string | undefined, tagPrefix: string): Source {
  const version = parseVersion(withoutPrefix(given, tagPrefix) ?? given);
  const tagged = readVersion(withoutPrefix(tag ?? '', tagPrefix) ?? '');
  if (tagged && !meansSame(version, tagged)) {
    throw new UserError(
      'version-sources-disagree',
      `The input 'version' says ${version.text}, the tag '${tag}' that started the run says ${tagged.text}.`,
      { hint: "Leave the line 'version: …' out on tags, or move the tag." },
    );
  }
  return { version, origin: "the input 'version'", distance: 0 };
}

/** The version in the name of the tag that started the run. Throws `version-tag-invalid`. */
function tagVersion(tag: string, prefix: string): Version {
  const version = readRelease(tag, prefix);
  if (version) return version;
  throw new UserError(
    'version-tag-invalid',
    `The tag '${tag}' started the run and is not a version; expected '${prefix}<major>.<minor>.<patch>'.`,
    {
      hint: `Start the workflow for tags '${prefix}*.*.*' only, or give the input 'version' or 'tag-prefix'.`,
    },
  );
}

/** The version in a tag's name. It needs two numbers at least: `v1` is a tag that moves from release to release. */
function readRelease(tag: string, prefix: string): Version | undefined {
  const version = readVersion(withoutPrefix(tag, prefix) ?? '');
  return version && version.parts.release.length > 1 ? version : undefined;
}

/** What follows the prefix, if that is a number. The usual prefix may be left out. */
function withoutPrefix(tag: string, prefix: string): string | undefined {
  if (prefix === 'v' && /^\d/.test(tag)) return tag;
  const rest = tag.slice(prefix.length);
  return tag.startsWith(prefix) && /^\d/.test(rest) ? rest : undefined;
}

function fromVersionFile(root: Root): Source | undefined {
  const file = readTextFile(root, 'VERSION');
  if (!file || file.text.trim() === '') return undefined;
  const found = onlyLine(file, 'VERSION', 'pep440');
  const version = found && readVersion(found.found);
  if (version) return { version, origin: file.shown, distance: 0 };
  throw new UserError(
    'version-invalid',
    `'${file.shown}' does not hold a version, but '${file.text.slice(0, 40).trim()}'.`,
    {
      hint: "It holds one line such as '1.2.0' and nothing else.",
      place: placeAt(file, 0),
    },
  );
}

async function fromGit({ git, tagPrefix }: SourceRequest): Promise<Source | undefined> {
  const versionOf = (name: string) => readRelease(name, tagPrefix);
  const described = await describeCommit(git, (name) => versionOf(name) !== undefined);
  if (!described) return undefined;
  const { distance } = described;
  // A candidate that became the release has two tags: the later version counts.
  const candidates = (await tagsBeside(git, described.tag)).flatMap((tag) => {
    const version = versionOf(tag);
    return version ? [{ tag, version }] : [];
  });
  const [best] = candidates.sort((a, b) => compareVersions(b.version, a.version));
  if (!best) return undefined;
  const { tag, version: tagged } = best;
  if (distance === 0) return { version: tagged, origin: `the tag ${tag}`, distance };
  const version = parseVersion(afterTag(tagged, distance));
  return { version, origin: `git: ${distance} commits after the tag ${tag}`, distance };
}

/**
 * A development version between `tagged` and the next one that could follow it: `1.2.0` → `1.2.1.dev5`, `1.2.0rc1` →
 * `1.2.0rc2.dev5`, as setuptools-scm counts.
 */
function afterTag(tagged: Version, distance: number): string {
  // A free semver word has no next one; more numbers make it later.
  if (tagged.parts.words) return `${tagged.semver}.${distance}`;
  const [release = ''] = tagged.pep440.split('+');
  const [, before = '', last = ''] = /^(.*?)(\d+)$/.exec(release) ?? [];
  if (before.endsWith('.dev')) return `${before}${Number(last) + distance}`;
  return `${before}${Number(last) + 1}.dev${distance}`;
}
