import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ApplicationLayer } from '../../layer/application-layer.ts';
import type { BuildPlan } from '../../plan.ts';
import type { ScanResult } from '../../scan-sources.ts';
import { passedOn } from './passed-on.ts';
import { importedNames } from './python-imports.ts';

/** Calls that import what their first argument names, while the program is built. */
const IMPORTING =
  /\b(get_module_attribute|collect_dynamic_libs|import_module|__import__|run_module|get_package_paths)\s*\(\s*[rbu]?['"]([\w.]+)['"]/g;
/** Calls that import a package and each one in it. */
const SEARCHING = /\bcollect_(?:submodules|all)\s*\(\s*[rbu]?['"]([\w.]+)['"]/g;
const LITERAL = /['"]([A-Za-z_][\w.]*)['"]/g;

interface Build {
  layer: Pick<ApplicationLayer, 'files'>;
  plan: BuildPlan;
  scan: Pick<ScanResult, 'added'>;
  /** Absolute: where modules are looked for. */
  roots: readonly string[];
  /** Absolute: the hooks of the project. */
  hooks: readonly string[];
}

/**
 * Files of the application that a build runs or reads for itself, beside collecting them, absolute: modules that the
 * spec or a hook imports with all that these import, files that one of them names (`open('app/about.py')`), and packages that PyInstaller imports to
 * find their modules. What they say can change any part of the program.
 */
export function executedCode(build: Build): string[] {
  const { layer, plan, roots, hooks } = build;
  const programs = plan.source.kind === 'spec' ? [plan.source.file, ...hooks] : hooks;
  const texts = programs.map(textOf);
  const run = new ModuleFiles(roots);
  for (const [index, file] of programs.entries())
    for (const name of namedBy(file, texts[index] ?? '')) run.add(name);
  const files = run.closure();
  texts.push(...[...files].map(textOf));
  // If what a package imports fails, so does the package in the program: its own file is enough.
  const searched = new ModuleFiles(roots);
  for (const name of searchedPackages(build, texts)) searched.add(name);
  const all = texts.join('\n');
  const named = layer.files.map(({ source }) => source).filter((file) => all.includes(basename(file)));
  return [...files, ...searched.files, ...named];
}

/** Modules that a spec or a hook has imported. Of a hook, every text counts that may be the name of one. */
function namedBy(file: string, text: string): string[] {
  const called = [...text.matchAll(IMPORTING)].map(([, , name = '']) => name);
  const literals = /^hook-.*\.py$/.test(basename(file)) ? [...text.matchAll(LITERAL)] : [];
  return [...importedNames(text, ''), ...called, ...literals.map(([, name = '']) => name)];
}

/** The packages in those of which every module is wanted: each is imported. */
function searchedPackages({ plan, scan, layer }: Build, texts: readonly string[]): string[] {
  const wanted = [
    ...(['collect-submodules', 'collect-all'] as const).flatMap((name) => [
      ...plan.inputs[name],
      ...scan.added.filter(({ input }) => input === name).map(({ value }) => value),
      ...passedOn(plan.inputs, name),
    ]),
    ...texts.flatMap((text) => [...text.matchAll(SEARCHING)].map(([, name = '']) => name)),
  ];
  const packages = layer.files.flatMap(({ how }) =>
    how.kind === 'module' && how.package ? [how.module] : [],
  );
  return [...wanted, ...packages.filter((one) => wanted.some((name) => `${one}.`.startsWith(`${name}.`)))];
}

/** Files of modules, with those of the packages that they are in. */
class ModuleFiles {
  readonly #files = new Map<string, string>();
  readonly #roots: readonly string[];

  constructor(roots: readonly string[]) {
    this.#roots = roots;
  }

  get files(): string[] {
    return [...this.#files.values()];
  }

  /** Adds what `name` may mean: a module, or something in one. */
  add(name: string): void {
    const parts = name.split('.');
    for (let count = 1; count <= parts.length; count += 1) {
      const above = parts.slice(0, count);
      const file = this.#files.get(above.join('.')) ?? this.#find(above);
      if (file !== undefined) this.#files.set(above.join('.'), file);
    }
  }

  /** The files of all of them, and of all that these import. */
  closure(): Set<string> {
    const done = new Set<string>();
    // A map is visited with what is added on the way.
    for (const [module, file] of this.#files) {
      if (done.has(file)) continue;
      done.add(file);
      const folder = basename(file) === '__init__.py' ? module : module.split('.').slice(0, -1).join('.');
      for (const name of importedNames(textOf(file), folder)) this.add(name);
    }
    return done;
  }

  #find(parts: readonly string[]): string | undefined {
    const candidates = this.#roots.flatMap((root) => [
      join(root, ...parts, '__init__.py'),
      `${join(root, ...parts)}.py`,
    ]);
    return candidates.find((file) => existsSync(file));
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Where a spec's own imports are looked for, beside the module path of the program. */
export function executionRoots(plan: BuildPlan, roots: readonly string[]): string[] {
  const own = plan.source.kind === 'spec' ? [dirname(plan.source.file)] : [];
  return [...new Set([...roots, plan.workingDirectory, ...own].map((folder) => resolve(folder)))];
}
