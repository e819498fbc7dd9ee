import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './repository.ts';

/** A relative import in a declaration file, as the compiler writes it. */
const IMPORT = /(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/**
 * Writes the types of the library `src/<folder>/index.ts` to `out`: its declaration file and those that it needs, with
 * imports that every way of resolving them understands. Throws if the source does not compile, or if the types reach
 * out of the folder, which is not shipped.
 */
export async function writeDeclarations(folder: string, out: string): Promise<void> {
  const source = join(root, 'src', folder);
  const declared = declarations(join(source, 'index.ts'));
  for (const path of reachable(join(source, 'index.d.ts'), declared)) {
    const place = relative(source, path);
    if (place.startsWith('..')) throw new Error(`The types of ${folder} need ${path}, which is not shipped`);
    await mkdir(dirname(join(out, place)), { recursive: true });
    await writeFile(join(out, place), (declared.get(path) ?? '').replace(IMPORT, '$1$2$3.js$2'));
  }
}

/** The declaration files of `entry` and all that it imports, by absolute path. */
function declarations(entry: string): Map<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [entry] }, ts.sys, root);
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true };
  const program = ts.createProgram([entry], { ...options, ...emit });
  const written = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => written.set(resolve(path), text));
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, formatHost));
  return written;
}

/** `start` and what it imports, directly or not, sorted. */
function reachable(start: string, declared: ReadonlyMap<string, string>): string[] {
  const found = new Set([start]);
  for (const path of found) {
    const text = declared.get(path);
    if (text === undefined) throw new Error(`The compiler wrote no ${path}`);
    for (const [, , , to = ''] of text.matchAll(IMPORT)) found.add(resolve(dirname(path), `${to}.d.ts`));
  }
  return [...found].sort();
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};
