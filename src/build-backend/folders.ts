/** The folders that a build works in. */
export interface Folders {
  /** Goes away with the build. */
  work: string;
  /** On the file system of the result, so that it can be moved there in one step. */
  staging: string;
}
