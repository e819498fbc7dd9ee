const FROM = /(?:^|[:;])[ \t]*from[ \t]+(\.*)[ \t]*([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n;]+)/gm;
const IMPORT = /(?:^|[:;])[ \t]*import[ \t]+([^\n;]+)/gm;

/**
 * Dotted names of all that a Python text may import, whatever the circumstances; what follows `from x import` may be a
 * module or not. `folder` is the package that relative names start from. It reads too much rather than too little.
 */
export function importedNames(text: string, folder: string): string[] {
  const lines = text.replaceAll(/\\\r?\n/g, ' ').replaceAll(/#[^\n]*/g, '');
  const found = new Set<string>();
  for (const [, dots = '', name = '', what = ''] of lines.matchAll(FROM)) {
    const above = folder.split('.').slice(0, dots.length > 1 ? 1 - dots.length : undefined);
    const base = [...(dots === '' ? [] : above), name].filter(Boolean).join('.');
    found.add(base);
    for (const each of namesIn(what)) found.add([base, each].filter(Boolean).join('.'));
  }
  for (const [, what = ''] of lines.matchAll(IMPORT)) for (const each of namesIn(what)) found.add(each);
  return [...found].filter(Boolean);
}

/** `a.b as c, d` → `a.b`, `d`. */
function namesIn(list: string): string[] {
  return list
    .replaceAll(/[()]/g, '')
    .split(',')
    .map((one) => /^\s*([\p{L}\p{N}_.]+)/u.exec(one)?.[1] ?? '')
    .filter(Boolean);
}
