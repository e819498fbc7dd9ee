import type { Place } from '../shared/errors.ts';

/** A JSON object of the user's that was not checked. */
export type Json = Readonly<Record<string, unknown>>;

/** The electron-builder configuration of a project, with the places of its keys. */
export interface BuilderConfig {
  /** Absolute; the folder with `package.json`. */
  project: string;
  /** Absolute; the file that holds the configuration: `package.json` where it is its key `build`. */
  file: string;
  /** As electron-builder uses it: with what it extends merged into it. */
  values: Json;
  packageJson: Json;
  /**
   * Where the key at `path` (such as `['mac', 'entitlements']`) stands, absolute. For a key that is not there, the
   * nearest one above it; the file alone where lines mean nothing (a program).
   */
  placeOf(path: readonly string[]): Place;
}
