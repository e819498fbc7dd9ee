import type { Env, Host } from '../shared/host.ts';
import type { BuildInputs } from './inputs.ts';
import type { ApplicationLayer } from './layer/application-layer.ts';

/** The options of a freeze that a user may give as inputs; a spec decides them instead. */
export type FreezeOptions = Pick<
  BuildInputs,
  | 'mode'
  | 'collect-all'
  | 'collect-submodules'
  | 'collect-data'
  | 'copy-metadata'
  | 'hidden-imports'
  | 'exclude-modules'
  | 'add-data'
  | 'add-binary'
  | 'hooks-dir'
  | 'runtime-hooks'
  | 'icon'
  | 'console'
  | 'strip'
  | 'optimize'
  | 'upx'
  | 'target-arch'
  | 'clean'
  | 'extra-args'
>;

/** What a packager is asked to freeze. All paths are absolute. */
export interface FreezeRequest {
  source:
    | { kind: 'spec'; file: string }
    | {
        kind: 'script';
        file: string /** Where its modules are looked for, if not beside it. */;
        folder: string | undefined;
      };
  /** The program's name without extension. With a spec: undefined if the spec alone decides it. */
  name: string | undefined;
  version: string;
  options: FreezeOptions;
  /** Where the application's own modules are looked for. */
  searchPaths: readonly string[];
  workingDirectory: string;
  /** Empty; for what the packager needs on the way. */
  workFolder: string;
  /** For what the next run can use; may not exist, or hold what an earlier one left there. */
  cacheFolder: string;
  /** Empty; takes the frozen program. */
  distFolder: string;
  python: string;
  /** The environment of the packager. */
  env: Env;
  /** A Windows version resource for the program. */
  versionFile: string | undefined;
  layer: LayerRequest;
}

/** What the application layer of a program is told by. */
export interface LayerRequest {
  /** The top-level modules that become files of their own; undefined if the user wants none. */
  modules: readonly string[] | undefined;
  /** Absolute folders of what the interpreter and the environment bring, and of our own files for this build. */
  brought: readonly string[];
}

/** Which module imports which, by dotted name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** A module that the packager did not find, and who imports it. Most are optional or of another platform. */
export interface UnresolvedImport {
  module: string;
  importers: readonly string[];
}

/** What a packager made. */
export interface FrozenProgram {
  /** The program's name without extension. */
  name: string;
  /** Absolute; the folder whose content is shipped. */
  tree: string;
  /** The program, relative to the tree. */
  executable: string;
  /** The exact command that was run. */
  command: readonly string[];
  imports: ImportGraph;
  unresolved: readonly UnresolvedImport[];
  /** Modules that the user's options name and the packager did not find. */
  missingHiddenImports: readonly string[];
  layer: ApplicationLayer;
}

/** A program that freezes Python programs. */
export interface Packager {
  readonly name: BuildInputs['packager'];
  /** Freezes, or throws a `UserError` that names the line to change. */
  freeze(request: FreezeRequest, host: Host): Promise<FrozenProgram>;
}
