import type { Place } from '../../shared/errors.ts';
import type { Source } from '../../version-sync/source.ts';
import type { FoundConfig } from '../config/find-config.ts';
import type { Finding } from '../finding.ts';

/** A repository's name as somebody writes it. */
export interface RepositoryName {
  /** `owner/name`. */
  name: string;
  /** Goes on after "… is called so by". */
  origin: string;
}

/** What the rules look at. Everything that had to be asked of the outside has been asked. */
export interface ConfigSubject {
  config: FoundConfig;
  /** Folder below `resources/` that gets the backend. */
  resourcesPath: string;
  /** Whether the action brings the built frontend, which it puts beside the app's own files. */
  bringsFrontend: boolean;
  requireSigned: boolean;
  repositories: readonly RepositoryName[];
  /** What the version should be, if something says it. */
  source: Source | undefined;
  /** Files of the project that git tracks or would track, relative to it with `/`. */
  files: readonly string[];
  /** Whether there is something at a path that is relative to the project. */
  exists(path: string): boolean;
  /** Whether git ignores a path: then it is made by the build, and need not be there yet. */
  madeLater(path: string): boolean;
  /** Whether a folder, relative to the project, holds Python sources. */
  holdsPython(path: string): boolean;
}

/** One thing to check. Gives what is wrong with it, nothing if all is well. */
export type Rule = (subject: ConfigSubject) => Finding[];

/** What a rule says about one place. */
export interface Fault {
  message: string;
  hint: string;
  place: Place;
}

/** A finding that fails the run. */
export function failing(rule: string, fault: Fault): Finding {
  return { rule, severity: 'error', ...fault };
}

/** A finding that is shown and lets the run pass. */
export function warning(rule: string, fault: Fault): Finding {
  return { rule, severity: 'warning', ...fault };
}
