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

/**
 * Order by code point, which is the order of the UTF-8 bytes (JavaScript's own is by UTF-16 unit). Makes no buffers of
 * them: sorting 50,000 paths is done in 0.1 s instead of 1.5 s.
 */
export function byCodePoint(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The halves of a pair (surrogates) stand for code points above all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
