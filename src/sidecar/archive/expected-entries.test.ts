import { expect, test } from 'vitest';
import type { TreeEntry } from '../tree/digest.ts';
import type { ArchiveEntry } from './entry-guard.ts';
import { ExpectedEntries } from './expected-entries.ts';

const FILE: TreeEntry = { path: 'lib/a.so', size: 3, sha256: 'a', mode: 0o644, kind: 'elf' };
const LINK: TreeEntry = { path: 'b', size: 0, sha256: 'b', mode: 0o755, link: 'lib/a.so', kind: 'other' };
const FOLDER: TreeEntry = { path: 'empty/', size: 0, sha256: 'c', mode: 0o755, kind: 'other' };

const file: ArchiveEntry = { path: 'app/lib/a.so', type: 'file', size: 3, mode: 0o644 };
const link: ArchiveEntry = { path: 'app/b', type: 'link', size: 0, mode: 0o755, target: 'lib/a.so' };
const folder: ArchiveEntry = { path: 'app/empty', type: 'folder', size: 0, mode: 0o755 };

/** Every problem of an archive with these entries, in the order in which they are noticed. */
function problems(...found: ArchiveEntry[]): string[] {
  const expected = new ExpectedEntries([FILE, LINK, FOLDER], 'app');
  return [...found.map((entry) => expected.problemOf(entry)), expected.problemAtEnd()].filter(
    (problem) => problem !== undefined,
  );
}

test('what is expected has no problem, in any order', () => {
  expect(problems(file, link, folder)).toEqual([]);
  expect(problems(folder, file, link)).toEqual([]);
});

test.each<[string, ArchiveEntry, string]>([
  ['another size', { ...file, size: 4 }, '4 bytes instead of 3'],
  ['another mode', { ...file, mode: 0o755 }, 'mode 755 instead of 644'],
  ['another type', { ...file, type: 'folder' }, "'app/lib/a.so' should not be in it"],
  ['a hard link', { ...file, type: 'copy', target: 'app/x' }, 'a copy instead of a file'],
  ['another path', { ...file, path: 'app/lib/b.so' }, "'app/lib/b.so' should not be in it"],
  ['no top folder', { ...file, path: 'lib/a.so.1' }, "'lib/a.so.1' should not be in it"],
])('a file with %s is told', (_, changed, problem) => {
  expect(problems(changed, link, folder)[0]).toContain(problem);
});

test('a link that leads elsewhere is told', () => {
  const [problem] = problems(file, { ...link, target: '/etc/passwd' }, folder);
  expect(problem).toContain("a link to '/etc/passwd' instead of 'lib/a.so'");
});

test('what comes twice, and what is missing', () => {
  expect(problems(file, file, link, folder)).toEqual(["'app/lib/a.so' should not be in it"]);
  expect(problems(file, folder)).toEqual(["'b' is missing"]);
});
