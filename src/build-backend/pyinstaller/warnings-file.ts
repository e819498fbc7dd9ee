import type { UnresolvedImport } from '../packager.ts';

const LINE = /^missing module named '?([^' ]+)'? - imported by (.+)$/;
/** `a.b (delayed, optional), c.d (top-level)` */
const IMPORTER = /([^\s,()]+) \([^)]*\)/g;

/** Reads the list of modules that PyInstaller did not find (`warn-*.txt`) and who imports them. */
export function parseWarningsFile(text: string): UnresolvedImport[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, module, importers = ''] = LINE.exec(line) ?? [];
    if (module === undefined) return [];
    return [{ module, importers: [...importers.matchAll(IMPORTER)].map(([, name = '']) => name) }];
  });
}
