/** One thing that decides what a build makes. */
export interface KeyPart {
  /** For the reader, in the order of importance: `interpreter`, `packager`, `environment`, `options`, … */
  name: string;
  /** Digest of the whole part, 64 hexadecimal digits. */
  digest: string;
  /** What it is made of, by name, each short enough to be shown: `fastapi` → `0.165.0`, `mode` → `onedir`. */
  detail: Readonly<Record<string, string>>;
}

/** Everything that decides a build but the project's sources. */
export interface BuildKey {
  parts: readonly KeyPart[];
  /** Digest of all parts, 64 hexadecimal digits. */
  digest: string;
}
