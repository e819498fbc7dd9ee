import { parse as parsePep440 } from '@renovatebot/pep440';
import parseSemver from 'semver/functions/parse.js';

/** PEP 440's words for the stages before a release. */
export type Stage = 'a' | 'b' | 'rc';

/** What a version means, whatever its spelling. */
export interface VersionParts {
  /** PEP 440's epoch, 0 nearly always. */
  epoch: number;
  /** The numbers, as many as were written. */
  release: readonly number[];
  stage?: { name: Stage; number: number };
  post?: number;
  dev?: number;
  /** After `+`: lower-case words separated by dots. */
  local?: string;
  /** A semver pre-release that has no counterpart in PEP 440, such as `nightly.5`. */
  words?: readonly (string | number)[];
}

/** `1.2.0-0.dev.3`: how `spell.ts` writes a development release in semver. */
const DEV_IN_SEMVER = /^(v?[0-9.]+)-0\.dev\.?([0-9]*)/i;
/** `+post.1.dev.2.local`: how `spell.ts` writes what has no place in semver's order. */
const POST_IN_BUILD = /^post\.(\d+)(?:\.|$)/;
const DEV_IN_BUILD = /^dev\.(\d+)(?:\.|$)/;
/** `1.2.0-1` is a pre-release in semver (`npm version prerelease` writes it) and a post release in PEP 440. */
const BARE_NUMBER = /^v?\d+\.\d+\.\d+-\d+(?:\+|$)/i;

/** The meaning of `text`, or undefined if it is neither PEP 440 nor semver. Where both read it, semver wins on a bare `-1`. */
export function partsOf(text: string): VersionParts | undefined {
  const [plain = '', build = ''] = splitAt(text.trim().replace(DEV_IN_SEMVER, '$1.dev$2'), '+');
  if (text.trim().endsWith('+')) return undefined;
  const parts = (BARE_NUMBER.test(plain) ? undefined : fromPep440(plain)) ?? fromSemver(plain);
  if (!parts || !allSafe(parts) || !/^[0-9a-z._-]*$/i.test(build)) return undefined;
  return withBuild(
    parts,
    build
      .toLowerCase()
      .split(/[._-]+/)
      .filter(Boolean)
      .join('.'),
  );
}

function fromPep440(text: string): VersionParts | undefined {
  const parsed = parsePep440(text);
  if (!parsed) return undefined;
  const [name, number] = parsed.pre ?? [];
  return {
    epoch: parsed.epoch,
    release: parsed.release,
    ...(name !== undefined && { stage: { name: name as Stage, number: Number(number) } }),
    ...(parsed.post && { post: Number(parsed.post[1]) }),
    ...(parsed.dev && { dev: Number(parsed.dev[1]) }),
  };
}

function fromSemver(text: string): VersionParts | undefined {
  const parsed = parseSemver(text.replace(/^v/i, ''));
  if (!parsed) return undefined;
  const release = [parsed.major, parsed.minor, parsed.patch];
  return { epoch: 0, release, ...(parsed.prerelease.length > 0 && { words: parsed.prerelease }) };
}

/** Adds what stands after `+`: first a post and a development number where the version has none yet, then the local part. */
function withBuild(parts: VersionParts, build: string): VersionParts {
  const foreign = parts.words !== undefined;
  const post = foreign || parts.post !== undefined ? null : POST_IN_BUILD.exec(build);
  const afterPost = build.slice(post?.[0].length ?? 0);
  const dev = foreign || parts.dev !== undefined ? null : DEV_IN_BUILD.exec(afterPost);
  const local = afterPost.slice(dev?.[0].length ?? 0);
  return {
    ...parts,
    ...(post && { post: Number(post[1]) }),
    ...(dev && { dev: Number(dev[1]) }),
    ...(local && { local }),
  };
}

/** Numbers beyond 2^53 would silently become other numbers. */
function allSafe({ epoch, release, stage, post, dev }: VersionParts): boolean {
  return [epoch, ...release, stage?.number ?? 0, post ?? 0, dev ?? 0].every(Number.isSafeInteger);
}

function splitAt(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
