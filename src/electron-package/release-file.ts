/** A file that will be published. */
export interface ReleaseFile {
  /** Its name in the release. */
  name: string;
  /** Absolute. */
  path: string;
  /** Bytes. */
  size: number;
  /** Base64, as update metadata has it. */
  sha512: string;
  /** Lower-case hexadecimal, as `SHA256SUMS` has it. */
  sha256: string;
}
