import { eq, explain } from '@renovatebot/pep440';

const SEMVER_PRERELEASE = /^(\d+\.\d+\.\d+)-(alpha|beta|rc|a|b|c|pre|dev)\.?(\d*)(\+[\w.]+)?$/i;

/** `text` (PEP 440 or semantic, `v` allowed) in PEP 440's normal form, or `undefined` if it is neither. */
export function toPep440(text: string): string | undefined {
  const bare = text.trim().replace(/^v/i, '');
  const semantic = SEMVER_PRERELEASE.exec(bare);
  const parsed = explain(semantic ? fromSemver(semantic) : bare);
  if (!parsed) return undefined;
  return parsed.local ? `${parsed.public}+${parsed.local}` : parsed.public;
}

function fromSemver([, release = '', stage = '', number = '', local = '']: RegExpExecArray): string {
  const word = stage.toLowerCase() === 'dev' ? '.dev' : stage.toLowerCase();
  return `${release}${word}${number || '0'}${local}`;
}

/** Whether both texts mean the same version; `1.2` and `1.2.0` do. */
export function sameVersion(one: string, other: string): boolean {
  const first = toPep440(one);
  const second = toPep440(other);
  return first !== undefined && second !== undefined && eq(first, second);
}
