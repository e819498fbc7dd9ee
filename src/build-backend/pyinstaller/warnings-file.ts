import type { UnresolvedImport } from '../packager.ts';

const LINE = /^missing module named '?([^' ]+)'? - imported by (.+)$/;
/** `a.b (delayed, optional), /my project/main.py (top-level)`: scripts stand there with their paths. */
const IMPORTER = /(.+?) \((?:(?:top-level|conditional|delayed|optional)(?:, )?)+\)(?:, |$)/g;

/** Reads the list of modules that PyInstaller did not find (`warn-*.txt`) and who imports them. */
export function parseWarningsFile(text: string): UnresolvedImport[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, module, importers = ''] = LINE.exec(line) ?? [];
    if (module === undefined) return [];
    return [{ module, importers: [...importers.matchAll(IMPORTER)].map(([, name = '']) => name) }];
  });
}
