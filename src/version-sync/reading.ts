import type { Finding } from './finding.ts';
import type { TextFile } from './text-file.ts';

export type Ecosystem = 'npm' | 'cargo' | 'python';

/** What a file says that a package is called. */
export interface Declaration {
  ecosystem: Ecosystem;
  name: string;
}

/** The packages that carry the version, by name, and the folders of those of npm (`''` is the root). */
export interface OwnPackages {
  npm: ReadonlySet<string>;
  npmFolders: ReadonlySet<string>;
  cargo: ReadonlySet<string>;
  /** In the normal form of the Python index. */
  python: ReadonlySet<string>;
}

/** What the reader of one file may ask about all others. */
export interface Project {
  own: OwnPackages;
  /** The file at a path relative to the root, or undefined if there is none. */
  open(path: string): TextFile | undefined;
}

/** One file, parsed. */
export interface Reading {
  declares?: Declaration;
  /** The places of the version in this file and in those that it points to. */
  find(project: Project): readonly Finding[];
}

/** Parses one kind of file. Throws `version-file-invalid`. */
export type Reader = (file: TextFile) => Reading;

/** A Python distribution's name in the normal form of the Python index (PEP 503). */
export function normalPythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
