import { lstat, readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { readPyInstallerBundle } from '../../sidecar/formats/pyinstaller/bundle.ts';
import type { FreezeRequest, FrozenProgram } from '../packager.ts';
import { readTocs, type Toc, type TocEntry } from '../pyinstaller/toc.ts';
import type { ApplicationLayer, LayerFile } from './application-layer.ts';
import {
  type BuiltModule,
  type LayerHost,
  type Reader,
  type RemadeModule,
  remakeModules,
} from './compile.ts';
import { isBelow, Places } from './places.ts';

/** Texts at the beginning of the analysis' table that hold its options: scripts, paths, hidden imports, hook folders. */
const HEAD = 500;

/** A module of the tree that the packager compiled, and where it lies in it. */
type TreeModule = BuiltModule & { path: string };
/** A data file of the project that lies in the tree. */
type TreeData = Omit<LayerFile, 'how'>;

/**
 * Finds out from PyInstaller's tables of contents which files of the tree come from one file of the project each, and
 * replaces the packager's `.pyc` files by ours of the same code, which can be made again one by one.
 */
export async function applicationLayer(
  request: FreezeRequest,
  program: Pick<FrozenProgram, 'tree' | 'executable'>,
  host: LayerHost & Pick<Host, 'debug'>,
): Promise<ApplicationLayer> {
  const tocs = await readTocs(request.workFolder);
  const places = await Places.of(request);
  const read = await filesRead(tocs, request, places);
  const absent = absence(tocs, request);
  if (absent !== undefined) return { files: [], fixed: read, absent };
  const contents = (await readPyInstallerBundle(join(program.tree, program.executable)))?.contentsDirectory;
  const sorted = new SortedFiles(tocs, { places, contents: contents ?? '.', request });
  const data = await inTree(sorted.data, program.tree);
  const modules = (await inTree(sorted.modules, program.tree)).map((module) => ({
    ...module,
    built: join(program.tree, module.path),
  }));
  const remade = await remakeModules(request.python, modules, sorted.readersBeside(modules), host);
  for (const [index, { module }] of modules.entries()) {
    const made = remade[index];
    if (made?.ok === false) host.debug(`${module} is no part of the application layer: ${made.error}`);
  }
  const files = [
    ...modules.flatMap((module, index) => layerModule(module, remade[index])),
    ...data.map((file): LayerFile => ({ ...file, how: { kind: 'data' } })),
  ].filter(({ source }) => !sorted.packed.has(source));
  const made = new Set(files.map(({ source }) => source));
  return { files: files.sort(byPath), fixed: read.filter((file) => !made.has(file)), absent: undefined };
}

function absence(tocs: readonly Toc[], { layer }: FreezeRequest): string | undefined {
  if (!tocs.some(({ step }) => step === 'COLLECT')) return 'onefile packs everything into the program';
  return layer.modules === undefined ? "'layers' is off" : undefined;
}

function layerModule({ path, source, ...module }: TreeModule, made: RemadeModule | undefined): LayerFile[] {
  if (!made?.ok) return [];
  const { ok: _, ...how } = made;
  return [{ path, source, how: { kind: 'module', module: module.module, package: module.package, ...how } }];
}

function byPath(a: LayerFile, b: LayerFile): number {
  return a.path < b.path ? -1 : 1;
}

/** Those that are in this tree as files of their own: a spec may make several, and a link is no copy. */
async function inTree<T extends { path: string }>(files: readonly T[], tree: string): Promise<T[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const entry = await lstat(join(tree, file.path)).catch(() => undefined);
      return entry?.isFile() ? [file] : [];
    }),
  );
  return found.flat();
}

interface Sorting {
  places: Places;
  /** The folder of everything but the program, relative to the tree. */
  contents: string;
  request: FreezeRequest;
}

/** What the tables of contents name, by what it is to the layer. */
class SortedFiles {
  readonly modules: Omit<TreeModule, 'built'>[] = [];
  readonly data: TreeData[] = [];
  readonly #sources = new Map<string, string>();
  readonly #tocs: readonly Toc[];
  readonly #sorting: Sorting;

  constructor(tocs: readonly Toc[], sorting: Sorting) {
    this.#tocs = tocs;
    this.#sorting = sorting;
    for (const { name, source, type } of this.#entries('Analysis'))
      if (type.startsWith('PYMODULE')) this.#sources.set(name, source);
    for (const entry of this.#entries('COLLECT')) if (entry.type === 'DATA') this.#sort(entry);
  }

  /** Sources that are inside of the program or its archive too: a script, a hook of its start, a module of another. */
  get packed(): ReadonlySet<string> {
    const scripts = this.#tocs.flatMap(({ entries }) =>
      entries.filter(({ type }) => type.startsWith('PYSOURCE')),
    );
    const archived = this.#entries('PYZ').filter(({ type }) => type.startsWith('PYMODULE'));
    return new Set([...scripts, ...archived].map(({ source }) => source));
  }

  /** The program's other sources: scripts, and modules that are in its archive. */
  readersBeside(modules: readonly BuiltModule[]): Reader[] {
    const layered = new Set(modules.map(({ module }) => module));
    const { places } = this.#sorting;
    const scripts = this.#entries('Analysis').filter(({ type }) => type === 'PYSOURCE');
    return [
      ...[...this.#sources].filter(([name]) => !layered.has(name)),
      ...scripts.map(({ source }): [string, string] => ['__main__', source]),
    ]
      .filter(([, source]) => places.isProjects(source))
      .map(([module, source]) => ({ module, source, package: isPackage(source) }));
  }

  #entries(step: string): TocEntry[] {
    return this.#tocs.flatMap((toc) => (toc.step === step ? toc.entries : []));
  }

  #sort({ name, source }: TocEntry): void {
    const { places, contents, request } = this.#sorting;
    const destination = name.replaceAll('\\', '/');
    const path = join(contents, destination).replaceAll('\\', '/');
    const level = /[\\/]localpycs(?:[\\/]([012]))?[\\/]/.exec(source);
    if (level === null) {
      if (places.isProjects(source)) this.data.push({ path, source });
      return;
    }
    const module = destination.replace(/(?:\/__init__)?\.pyc$/, '').replaceAll('/', '.');
    const found = this.#sources.get(module) ?? places.sourceOf(module);
    if (found === undefined || !places.isProjects(found)) return;
    const optimize = [level[1] === undefined ? levelOf(request.env) : Number(level[1])];
    this.modules.push({ path, source: found, module, package: isPackage(found), optimize });
  }
}

/** What the interpreter makes of the variable: the level at which PyInstaller before 6 compiles. */
function levelOf({ PYTHONOPTIMIZE: text = '' }: FreezeRequest['env']): number {
  if (text === '') return 0;
  const level = Number(text);
  return Number.isInteger(level) && level >= 0 ? Math.min(level, 2) : 1;
}

function isPackage(source: string): boolean {
  return /(?:^|[\\/])__init__\.py$/.test(source);
}

/** Every file of the project and of the system that the tables name, the spec, and all in the project's hook folders. */
async function filesRead(tocs: readonly Toc[], request: FreezeRequest, places: Places): Promise<string[]> {
  const named = new Set(tocs.flatMap(({ texts }) => texts).filter((text) => isAbsolute(text)));
  if (request.source.kind === 'spec') named.add(request.source.file);
  const absolute = new Set(named);
  for (const folder of hookFolders(tocs)) named.add(resolve(request.workingDirectory, folder));
  const outside = [...named].filter((path) => !places.isBrought(path) && !isBelow(path, request.distFolder));
  const found = await Promise.all(
    outside.map(async (path) => {
      const entry = await stat(path).catch(() => undefined);
      if (entry?.isFile()) return absolute.has(path) ? [path] : [];
      return entry?.isDirectory() ? hooksIn(path) : [];
    }),
  );
  return [...new Set(found.flat())].sort();
}

/** A spec may name them relative to the folder that PyInstaller runs in. They are among the first texts. */
function hookFolders(tocs: readonly Toc[]): string[] {
  const texts = tocs.filter(({ step }) => step === 'Analysis').flatMap((toc) => toc.texts.slice(0, HEAD));
  return texts.filter((text) => !isAbsolute(text) && !text.includes('\n'));
}

/** The hooks in a folder, with all beside and below them. None, if it is no folder of hooks. */
async function hooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  if (!names.some((name) => /^hook-.*\.py$/.test(name))) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).filter((file) => !file.endsWith('.pyc'));
}
