import { normalizedName } from '../environment/requirement-lines.ts';
import type { ImportGraph } from '../packager.ts';

/** A part of the bundle with what it weighs. */
export interface PackageSize {
  name: string;
  /** Bytes in the bundle. */
  size: number;
  /** Who pulled it in: the package, its importer, … up to the program. Empty if nothing imports it. */
  chain: readonly string[];
}

/** A file or module of the bundle. */
export interface Weight {
  /** A path inside the bundle with `/`, or a dotted module name. */
  name: string;
  kind: 'file' | 'module';
  size: number;
}

/** What is known about the packages of an environment. */
export interface KnownPackages {
  /** Top-level packages of the application. */
  application: ReadonlySet<string>;
  /** Top-level packages of installed distributions. */
  installed: ReadonlySet<string>;
  /** The top-level package of an installed distribution, by its normalised name: `pillow` → `PIL`. */
  byDistribution: ReadonlyMap<string, string>;
}

/** The part that holds interpreter, standard library and system libraries. */
export const PYTHON = 'Python and system libraries';

/** Bytes by top-level package, the largest first. What belongs to no package counts as Python's. */
export function packageSizes(
  weights: Iterable<Weight>,
  known: KnownPackages,
  graph: ImportGraph,
): PackageSize[] {
  const sizes = new Map<string, number>();
  for (const weight of weights) {
    const name = owner(weight, known);
    sizes.set(name, (sizes.get(name) ?? 0) + weight.size);
  }
  const chains = importChains(graph);
  return [...sizes]
    .map(([name, size]) => ({ name, size, chain: chains.get(name) ?? [] }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}

function owner({ name, kind }: Weight, known: KnownPackages): string {
  const first = kind === 'module' ? topLevel(name) : (name.split('/')[0] ?? name);
  const plain = kind === 'module' ? first : packageOf(first, known);
  if (known.application.has(plain) || known.installed.has(plain)) return plain;
  return /\.dist-info$/.test(first) ? 'Package metadata' : PYTHON;
}

/** The package that a file or folder at the top of the bundle belongs to, as far as its name tells. */
function packageOf(name: string, { byDistribution }: KnownPackages): string {
  // auditwheel and delvewheel put a wheel's libraries into `<distribution>.libs`: `pillow.libs` is PIL's.
  const [, distribution] = /^(.+)\.libs$/.exec(name) ?? [];
  if (distribution !== undefined) return byDistribution.get(normalizedName(distribution)) ?? distribution;
  // `mod.cpython-311-x86_64-linux-gnu.so` is the module mod.
  return name.replace(/\.(?:[\w-]+\.)?(?:so|pyd)$/, '');
}

/** What our stub of a script is called like. */
const STUB = '.stub';
const SCRIPT = /\.(?:py|stub)$/;

/**
 * For each top-level package the shortest way by which the program comes to import it, from the package
 * up to the program: `['torch', 'fastembed', 'app']`.
 */
export function importChains(graph: ImportGraph): Map<string, string[]> {
  const chains = new Map<string, string[]>();
  const seen = new Set<string>();
  const scripts = [...graph.keys()].filter((name) => SCRIPT.test(name) && !name.startsWith('pyi_rth_'));
  // A stub runs the script, which has become a module.
  const stubbed = scripts.flatMap((name) => (name.endsWith(STUB) ? [name.slice(0, -STUB.length)] : []));
  const queue: Step[] = [...stubbed, ...scripts].map((module) => ({ module, chain: ['the program'] }));
  // The queue grows while it is read: breadth first, so that the first way found is a shortest one.
  for (const step of queue) queue.push(...stepsFrom(step, graph, seen));
  for (const { chain } of queue) {
    const [name] = chain;
    if (name !== undefined && !chains.has(name)) chains.set(name, chain);
  }
  return chains;
}

interface Step {
  module: string;
  chain: string[];
}

function stepsFrom({ module, chain }: Step, graph: ImportGraph, seen: Set<string>): Step[] {
  const imported = (graph.get(module) ?? []).filter((name) => !seen.has(name));
  for (const name of imported) seen.add(name);
  return imported.map((name) => {
    const top = topLevel(name);
    return { module: name, chain: chain[0] === top ? chain : [top, ...chain] };
  });
}

function topLevel(module: string): string {
  return module.split('.')[0] ?? module;
}
