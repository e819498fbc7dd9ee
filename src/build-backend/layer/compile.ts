import type { Host } from '../../shared/host.ts';
import { childEnvironment } from '../environment/variables.ts';
import { runProbe } from '../python-probe.ts';
import type { LayerModule, SurfaceContext } from './application-layer.ts';

const PROGRAM = 'layer';

/** What starts our Python program. */
export type LayerHost = Pick<Host, 'exec' | 'temp' | 'env' | 'platform'>;

/** A module whose source has changed. */
export interface ModuleToCompile extends Omit<LayerModule, 'kind' | 'surface'> {
  /** Absolute. */
  source: string;
  /** Absolute; the `.pyc` to write. */
  output: string;
}

/** What became of a module. `error` says why there is no file: mostly a syntax error. */
export type CompiledModule = { ok: true; surface: string } | { ok: false; error: string };

/**
 * Compiles `modules` as a clean build does, byte for byte, and tells the surface of each, in order. `python` may be the
 * interpreter that the environment was made from: nothing is imported that is not the standard library's.
 *
 * The bytes depend on the source, the code name, the level of optimisation and the interpreter alone. Two things need
 * care for that: `marshal` marks what is referred to more than once at that moment (bpo-34093; `pyc.py` holds on to
 * everything), and before 3.11 the order of frozen sets in it follows the seed of the hashes (gh-37596).
 */
export async function compileModules(
  python: string,
  modules: readonly ModuleToCompile[],
  host: LayerHost,
): Promise<CompiledModule[]> {
  if (modules.length === 0) return [];
  return (await run(python, { task: 'compile', modules }, host)) as CompiledModule[];
}

/** A module as the packager compiled it. */
export interface BuiltModule {
  module: string;
  package: boolean;
  source: string;
  /** Absolute; the packager's `.pyc`, which is replaced by ours if its code is that of the source. */
  built: string;
  /** The levels that the packager may have used, the likely one first. */
  optimize: readonly number[];
}

/** A source that is no part of the layer but may name files and modules through those that are. */
export type Reader = Pick<BuiltModule, 'module' | 'package' | 'source'>;

/** `error` says why a module stays as the packager made it. */
export type RemadeModule =
  | { ok: true; codeName: string; optimize: 0 | 1 | 2; context: SurfaceContext; surface: string }
  | { ok: false; error: string };

/** Replaces the packager's `.pyc` files by the same code in our form, as far as it is the same; in order. */
export async function remakeModules(
  python: string,
  modules: readonly BuiltModule[],
  readers: readonly Reader[],
  host: LayerHost,
): Promise<RemadeModule[]> {
  if (modules.length === 0) return [];
  return (await run(python, { task: 'make', modules, readers }, host)) as RemadeModule[];
}

/** Where a name is looked for: folders before and after the interpreter's own module path. */
export interface ModuleSearch {
  module: string;
  first: readonly string[];
  last: readonly string[];
}

/** The file that a top-level module is found in; `outside` if it belongs to the interpreter itself. */
export async function findModule(
  python: string,
  search: ModuleSearch,
  host: LayerHost,
): Promise<{ origin: string | null; outside: boolean }> {
  const answer = await run(python, { task: 'find', ...search }, host, ['-s', '-B']);
  return answer as { origin: string | null; outside: boolean };
}

function run(python: string, request: object, host: LayerHost, options = ['-s', '-S', '-B']) {
  const inherited = Object.entries(childEnvironment(host)).filter(([name]) => !/^PYTHON/i.test(name));
  const env = { ...Object.fromEntries(inherited), PYTHONHASHSEED: '0' };
  return runProbe(host, python, PROGRAM, request, { options, env });
}
