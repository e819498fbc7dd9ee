/** A file of the frozen tree that is made from one file of the project and from nothing else. */
export interface LayerFile {
  /** Relative to the tree, with `/`. */
  path: string;
  /** Absolute; the file that it is made from. */
  source: string;
  how:
    | {
        kind: 'module';
        /** Dotted. */
        module: string;
        /** The file name that its code objects carry, as the packager writes it: relative. */
        codeName: string;
        optimize: 0 | 1 | 2;
        /** Digest of everything in the source that can change anything but this very file; see `surface`. */
        surface: string;
      }
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
