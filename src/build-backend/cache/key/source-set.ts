/** What a file is to the build: what may change when it changes. */
export type SourceRole =
  /** A module of the application layer: its body changes one file of the tree. */
  | 'module'
  /** A data file of the application layer. */
  | 'data'
  /** Anything: a change means a new build. */
  | 'fixed';

/** One file that a build reads. */
export interface SourceFile {
  /** Relative to the working directory, with `/` (may start with `../`); absolute outside of the workspace. */
  path: string;
  role: SourceRole;
}

/**
 * Which files a build reads, found out by the last one like it, and where new files would matter.
 * Without contents: two checkouts of one project have the same.
 */
export interface SourceSet {
  files: readonly SourceFile[];
  /** Folders, as `path` above, in which a new, renamed or removed file would matter. */
  listings: readonly SourceListing[];
}

export interface SourceListing {
  folder: string;
  /** Names directly in it, or everything below it. */
  deep: boolean;
  /**
   * All files; or only what can be imported (`.py`, extension modules) and folders that may be packages; or what a spec
   * may read: all files but documentation, and none in folders of tools (`node_modules`, environments, hidden ones).
   */
  of: 'all' | 'importable' | 'sources';
}

/** The contents of a source set at this moment. */
export interface SourceState {
  /** SHA-256 by path, 64 hexadecimal digits, the executable bit counted in; `absent` for what is not there. */
  digests: ReadonlyMap<string, string>;
  /** Digest of all names that the listings find. */
  names: string;
  /** Those names, as `path` above, sorted; folders end in `/`. Only for the explanation of a difference. */
  listed: readonly string[];
}
