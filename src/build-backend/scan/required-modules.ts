import type { Reference, Scan, SourcePlace } from './scan-types.ts';

/** A module that must be in the bundle, because the code names it and it exists. */
export interface RequiredModule {
  module: string;
  kind: 'own' | 'installed' | 'stdlib';
  /** The code has a guard: leaving it out on purpose does not break the program. */
  optional: boolean;
  /** Each place that names it, by file and line. */
  places: SourcePlace[];
  /** The application's modules that those places are in. */
  importers: string[];
}

/**
 * The modules that the bundle must hold, by name. Built-in and frozen modules are in the interpreter itself,
 * namespace packages have no file, and a string that happens to name an installed module proves nothing.
 */
export function requiredModules(scan: Scan): RequiredModule[] {
  const required = new Map<string, RequiredModule>();
  const moduleIn = new Map(scan.modules.map(({ file, name }) => [file, name]));
  for (const reference of scan.references) {
    const { module, kind, file, line, optional } = reference;
    if (!isRequired(reference) || (kind !== 'own' && kind !== 'installed' && kind !== 'stdlib')) continue;
    const known = required.get(module) ?? { module, kind, optional: true, places: [], importers: [] };
    known.optional &&= optional;
    if (!known.places.some((place) => place.file === file && place.line === line))
      known.places.push({ file, line });
    known.importers.push(moduleIn.get(file) ?? file);
    required.set(module, known);
  }
  addParents(scan, required);
  return [...required.values()].sort((a, b) => (a.module < b.module ? -1 : 1));
}

function isRequired({ via, kind, namespace }: Reference): boolean {
  return !namespace && !(via === 'text' && kind !== 'own');
}

/** Importing `app.routes.users` runs `app` and `app.routes` too, where they have an `__init__`. */
function addParents(scan: Scan, required: Map<string, RequiredModule>): void {
  const packages = new Set(scan.modules.filter((module) => module.package).map(({ name }) => name));
  for (const child of [...required.values()]) {
    const parts = child.module.split('.');
    for (let length = 1; length < parts.length; length += 1) {
      const name = parts.slice(0, length).join('.');
      if (!packages.has(name)) continue;
      const parent = required.get(name);
      const { places, importers } = child;
      if (!parent)
        required.set(name, { ...child, module: name, places: [...places], importers: [...importers] });
      else {
        parent.optional &&= child.optional;
        parent.importers.push(...importers);
      }
    }
  }
}
