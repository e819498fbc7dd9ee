/** Where the frozen program starts. `file` and `module` as the user gave them. */
export type ScanEntry =
  | { kind: 'script'; file: string }
  | { kind: 'module'; module: string; function?: string };

export interface ScanRequest {
  /** Absolute; the project. Everything below it, but environments, is the application's own source. */
  root: string;
  entry: ScanEntry;
  /** The platform that the program is frozen for: `sys.platform` tests are decided for it. */
  platform: NodeJS.Platform;
  /** Folders, relative to `root`, that the program adds to its module path. */
  searchPaths?: readonly string[];
}

/** A line of the source; `file` is relative to the root, or to its search folder for installed code. */
export interface SourcePlace {
  file: string;
  line: number;
}

/** One of the application's own modules that the entry reaches. */
export interface OwnModule {
  /** Dotted; the script that is the entry is `__main__`. */
  name: string;
  file: string;
  package: boolean;
  /** Reached without any guard and not only as one of a whole package. */
  needed: boolean;
  /** Set when it belongs to an installed distribution (a third-party program is frozen) or an editable one. */
  distribution: string | null;
}

/**
 * How the source names a module: an `import` statement (at top level or `lazy`, in a function), a `star` import's
 * `__all__`, `import_module` with a known name (`dynamic`), a string that names it (`text`), or as one of the
 * modules of a package (`prefix` of a name, `walk` with pkgutil, `folder` that loader code lists).
 */
export type Via = 'import' | 'lazy' | 'star' | 'dynamic' | 'text' | 'prefix' | 'walk' | 'folder';

/** What the name leads to. `unresolved`: its package exists and may make the module at run time. */
export type ReferenceKind = 'own' | 'installed' | 'stdlib' | 'builtin' | 'frozen' | 'absent' | 'unresolved';

export interface Reference extends SourcePlace {
  module: string;
  via: Via;
  /** The program goes on without it: guarded, or only optional code needs it. */
  optional: boolean;
  kind: ReferenceKind;
  /** It is a folder without `__init__.py`. */
  namespace: boolean;
  distribution: string | null;
}

export interface MetadataRequest extends SourcePlace {
  distribution: string;
  installed: boolean;
  optional: boolean;
}

export interface EntryPointGroup extends SourcePlace {
  group: string;
  providers: { distribution: string; name: string; module: string }[];
}

/** `outside`: the frozen code would look for it outside the bundle. `written`: the code itself creates it. */
export type DataStatus = 'certain' | 'outside' | 'written' | 'secret' | 'working-directory';

/** A file or folder beside the code that the code names. */
export interface DataReference extends SourcePlace {
  source: string;
  /** Path of the file or folder below the bundle's root. */
  destination: string;
  kind: 'file' | 'folder';
  /** A folder without code: it can be added as one. */
  whole: boolean;
  /** Of a folder: its data files, relative to it. */
  files: string[];
  /** The top-level package, when it belongs to an installed distribution. */
  package: string | null;
  status: DataStatus;
}

/** Data files of a package, as `package/…/file`: what a bundle may miss. */
export interface PackageData {
  /** Null for a package of the application's own source. */
  distribution: string | null;
  package: string;
  files: string[];
}

export interface InstalledDistribution {
  name: string;
  version: string;
  topLevel: string[];
  /** `extra`: the extra that asks for it. `active`: whether its marker holds here (null: it cannot be told). */
  requires: { name: string; extras: string[]; extra: string | null; active: boolean | null }[];
  editable: boolean;
}

export interface SyntaxProblem extends SourcePlace {
  column: number;
  message: string;
}

/** What the scan knows; sorted, so that equal sources give equal scans. */
export interface Scan {
  schema: 1;
  /** Version of the interpreter that read the source. */
  python: string;
  entry: { found: boolean; file: string | null; module: string | null };
  /** Folders of editable installs (absolute, `/`), which the packager must be given as module paths. */
  searchPaths: string[];
  modules: OwnModule[];
  references: Reference[];
  /** Imports whose name is known only at run time. */
  opaqueImports: SourcePlace[];
  /** Packages such as `plugins` with modules that nothing seems to import. */
  pluginFolders: { package: string; modules: string[] }[];
  metadata: MetadataRequest[];
  entryPointGroups: EntryPointGroup[];
  data: DataReference[];
  /** Files and folders of the project in which data is looked for that may not be there yet, from its root. */
  looked: string[];
  packageData: PackageData[];
  distributions: InstalledDistribution[];
  syntaxErrors: SyntaxProblem[];
}
