import { basename, dirname, extname } from 'node:path';
import { findModule, type LayerHost, type ModuleSearch } from './compile.ts';

/** What a module may be called in source; keywords are names too, but no module of that name is found by the packager. */
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * The name under which the script can be frozen as a module, so that a change of it changes one file; undefined if its
 * name is none, or if the packager would find another module of that name. `search` is the packager's module path.
 */
export async function stubbedModule(
  script: string,
  python: string,
  search: Pick<ModuleSearch, 'first' | 'last'>,
  host: LayerHost,
): Promise<string | undefined> {
  const module = basename(script, '.py');
  if (extname(script) !== '.py' || !IDENTIFIER.test(module) || module.startsWith('__')) return undefined;
  const found = await findModule(
    python,
    { module, ...search, last: [...search.last, dirname(script)] },
    host,
  );
  return !found.outside && found.origin === script ? module : undefined;
}

/**
 * The script that is frozen instead: it runs the module's code in its own namespace. So `__main__` is one module, as in
 * a plain frozen script: `__file__`, `sys.argv`, what is pickled in it, and the children of multiprocessing find the
 * same things. `runpy` would put a module of its own in its place and the path of the code in `sys.argv[0]`.
 */
export function stubScript(module: string): string {
  return `def start():
    import sys
    from _frozen_importlib_external import SourcelessFileLoader

    return SourcelessFileLoader("${module}", sys._MEIPASS + "/${module}.pyc").get_code("${module}")


exec(globals().pop("start")())
`;
}
