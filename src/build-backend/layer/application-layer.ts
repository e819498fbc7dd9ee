/** What the other sources of the program ask of a module; its surface depends on it. Opaque outside of `python/layer`. */
export interface SurfaceContext {
  /** Dotted names of other modules that hold paths and that the module can mention. */
  tainted: readonly string[];
  /** Its own names that code which finds files or modules mentions elsewhere. */
  wanted: readonly string[];
  /** Its own names that texts such as `pkg.mod:app` ask for. */
  asked: readonly string[];
  /** Whether each of its names counts: it is a package, or imported with a star. */
  names: boolean;
}

/** A module of the application layer, with all that is needed to compile its source again. */
export interface LayerModule {
  kind: 'module';
  /** Dotted. */
  module: string;
  /** Whether the source is the `__init__` of a package. */
  package: boolean;
  /** The file name that its code objects carry, as the packager writes it: relative. */
  codeName: string;
  optimize: 0 | 1 | 2;
  context: SurfaceContext;
  /** Digest of everything in the source that can change anything but this very file; see `surface.py`. */
  surface: string;
}

/** A file of the frozen tree that is made from one file of the project and from nothing else. */
export interface LayerFile {
  /** Relative to the tree, with `/`. */
  path: string;
  /** Absolute; the file that it is made from. */
  source: string;
  how:
    | LayerModule
    /** Copied as it is. */
    | { kind: 'data' };
}

/** The part of a frozen tree that changes when the application's code or data does. */
export interface ApplicationLayer {
  files: LayerFile[];
  /**
   * Absolute: everything else that the packager read and that neither the interpreter nor the environment brought:
   * the spec, hooks, libraries of the system, modules that ended up in the PYZ or whose code the layer cannot make.
   */
  fixed: string[];
  /** Why `files` is empty, as a clause for the reader (`onefile packs everything into the program`); else undefined. */
  absent: string | undefined;
}
