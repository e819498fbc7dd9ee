import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { DownloadedArtifact } from '../../sidecar/named-hand-over.ts';
import type { Target } from '../../sidecar/target.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';

/** What is verified: the files as they will ship, unpacked for it, and what is known about them. */
export interface Subject {
  kind: 'archive' | 'folder' | 'program';
  /** Absolute path that was given or found: the archive, the folder, the program. For messages. */
  source: string;
  /** Absolute; the folder that holds the program. */
  tree: string;
  /** `tree` was unpacked for this verification: it may be moved and is written to by runs. Others are copied first. */
  own: boolean;
  /** Path of the program below `tree`, with `/`. */
  executable: string;
  /** The program's name without extension. */
  name: string;
  /** As read from `tree`: hashed once, for all checks. */
  files: readonly TreeEntry[];
  /** Of `files`. */
  digest: string;
  /** From the manifest, else from the program's own headers; absent where neither tells. */
  target?: Target;
  manifest?: Manifest;
  /** Absolute. */
  manifestFile?: string;
  /** The artifact that all of it came from. */
  artifact?: DownloadedArtifact;
}
