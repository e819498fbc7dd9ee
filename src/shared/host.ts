import type { Place } from './errors.ts';
import type { Exec } from './exec.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** The event that started the run, where the outside tells (GitHub's variables). */
export interface RunContext {
  /** The tag that triggered the run, without `refs/tags/`. */
  tag?: string;
  /** `owner/name`. */
  repository?: string;
  /** Name of the event: `push`, `pull_request`, … */
  event?: string;
  /** File with the payload of the event, as JSON. */
  eventFile?: string;
}

/** Texts that the main step of an action leaves for its post step. No secrets: the runner keeps them in a file. */
export interface StepState {
  save(name: string, value: string): void;
  /** Empty if nothing was saved. */
  load(name: string): string;
}

export interface UploadedArtifact {
  name: string;
  id: string;
}

/** Storage that outlives the job. Present on a runner only. */
export interface ArtifactStore {
  /** Uploads `files` (absolute paths below `root`) as one artifact. An existing one of that name is replaced. */
  upload(name: string, files: readonly string[], root: string): Promise<UploadedArtifact>;
  /** Downloads the artifact `name` of this run into `folder`, checking its digest. Throws `artifact-missing`, `artifact-failed`. */
  download(name: string, folder: string): Promise<void>;
}

/**
 * Storage that outlives the run: entries of one file each, found by key, never written again. Present on a runner only.
 * `path` is relative to the workspace and a part of an entry's identity. What the service fails at is thrown.
 */
export interface CacheService {
  /**
   * Puts the file of the entry `key` to `path`, else that of the newest entry whose key begins with `prefix`, and gives
   * the key that was found; undefined if there is none.
   */
  restore(path: string, key: string, prefix?: string): Promise<string | undefined>;
  has(path: string, key: string): Promise<boolean>;
  /** Keeps the file at `path`. An entry of that key stays as it is. */
  save(path: string, key: string): Promise<void>;
}

/**
 * The only door to the outside: a GitHub runner, a command line, or a fake in tests.
 * `process.env`, `process.platform` and `@actions/*` appear in its implementations and nowhere else.
 */
export interface Host {
  readonly kind: 'runner' | 'command-line';
  readonly platform: NodeJS.Platform;
  /** Node's word for the processor: `x64`, `arm64`, … */
  readonly arch: string;
  readonly env: Env;
  readonly context: RunContext;
  /** Absolute; relative input paths start here. */
  readonly workspace: string;
  /** Absolute, exists; for files that go away with the run. */
  readonly temp: string;
  /** Absolute, may not exist yet; for downloaded tools that later runs can use again. */
  readonly cache: string;
  /** Aborted when the run is interrupted (Ctrl-C, a cancelled job). */
  readonly signal: AbortSignal;
  readonly artifacts: ArtifactStore | undefined;
  readonly caches: CacheService | undefined;
  readonly exec: Exec;
  /** On a command line nothing comes after the run, so nothing is kept. */
  readonly state: StepState;
  /** The text given for an input; empty when it was not given. */
  input(name: string): string;
  output(name: string, value: string): void;
  info(message: string): void;
  debug(message: string): void;
  /** What the running phase is doing just now: a live line on a terminal, debug output elsewhere. */
  progress(text: string): void;
  annotate(level: AnnotationLevel, message: string, place?: Place): void;
  /** Opens a log group for `work` and closes it whatever happens, with the seconds it took. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Adds Markdown to the job summary (a runner) or prints it (a terminal). */
  summary(markdown: string): Promise<void>;
  /** Hides `secret` in everything printed from now on. */
  mask(secret: string): void;
  /** Makes the process end with this code. */
  fail(exitCode: 1 | 2): void;
}
