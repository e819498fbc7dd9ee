/**
 * Why `path` cannot be the path of a file inside a tree or an archive, or undefined if it can.
 * The rule is the same on every platform, so that what was packed on one can be unpacked on another.
 */
export function relativePathProblem(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.includes('\0')) return 'it contains a NUL character';
  if (path.includes('\\')) return `it contains '\\', which separates folders on Windows`;
  if (path.startsWith('/')) return 'it is absolute';
  if (/^[a-z]:/i.test(path)) return 'it begins with a drive letter';
  const segments = path.split('/');
  if (segments.includes('..')) return `it contains '..'`;
  if (segments.includes('.') || segments.includes('')) return 'it contains an empty segment';
  return undefined;
}

/** Order by code point, which is the order of the UTF-8 bytes (JavaScript's own is by UTF-16 unit). */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
