import { type Finding, leftAlone, spotAt, withoutSpace } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { type TextFile, unreadable } from '../text-file.ts';

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![^>]*>|<(\/?)([\w:.-]+)[^<>]*?(\/?)>|</g;
const VERSION_KEY =
  /<key>\s*(CFBundleShortVersionString|CFBundleVersion)\s*<\/key>\s*<string>([^<]*)<\/string>/g;

/**
 * Reads an Info.plist. Variables of the build (`$(MARKETING_VERSION)`) are left alone, and so is a `CFBundleVersion` of
 * one number, which counts builds.
 */
export function readInfoPlist(file: TextFile): Reading {
  if (file.text.startsWith('bplist')) {
    return { find: () => [leftAlone(file, 'whole file', 'it is in the binary format')] };
  }
  const text = withoutComments(file);
  return { find: () => [...text.matchAll(VERSION_KEY)].map((match) => versionOf(file, match)) };
}

function versionOf(file: TextFile, { 0: all, 1: key = '', 2: value = '', index }: RegExpExecArray): Finding {
  const end = index + all.lastIndexOf('</string>');
  if (/\$[({]/.test(value)) return leftAlone(file, key, `the build replaces ${value.trim()}`);
  if (key === 'CFBundleVersion' && /^\s*\d*\s*$/.test(value)) {
    return leftAlone(file, key, 'one number counts builds');
  }
  return spotAt(file, key, withoutSpace(file.text, { start: end - value.length, end }), 'numbers');
}

/** The text with comments blanked. Throws `version-file-invalid` where an element is not closed. */
function withoutComments(file: TextFile): string {
  const open: { name: string; offset: number }[] = [];
  const text = file.text.replace(TOKEN, (token, slash, name, single, offset: number) => {
    if (token === '<') throw unreadable(file, offset, "expected an element after '<'");
    if (name === undefined) return token.startsWith('<!--') ? token.replace(/[^\r\n]/g, ' ') : token;
    if (slash && open.pop()?.name !== name)
      throw unreadable(file, offset, `nothing is open that '${token}' closes`);
    if (!slash && !single) open.push({ name, offset });
    return token;
  });
  const left = open.pop();
  if (left) throw unreadable(file, left.offset, `the element '${left.name}' is not closed`);
  return text;
}
