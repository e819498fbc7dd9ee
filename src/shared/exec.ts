export type OutputStream = 'stdout' | 'stderr';

export interface ExecOptions {
  cwd?: string;
  /** The whole environment of the child; without it the child inherits ours. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Written to standard input, which is then closed. */
  input?: string;
  /** Called for each line as it arrives, without its line ending. */
  onLine?: (line: string, stream: OutputStream) => void;
  /** Return a result with a non-zero code instead of throwing `tool-failed`. */
  allowFailure?: boolean;
}

export interface ExecResult {
  /** The exit code; 128 and the signal's number for a tool that a signal ended, as shells count. */
  code: number;
  /** The last lines of each stream, each ended by `\n` on every platform; about 32 million characters at most. */
  stdout: string;
  stderr: string;
}

/**
 * Runs `tool` with an argument list and without a shell, and waits until its pipes are drained.
 * Throws `tool-missing` if it cannot be started, `tool-failed` (with the last lines of stderr) on a
 * non-zero exit, `interrupted` if the run was aborted; then the tool and all that it started is stopped.
 * What `onLine` throws stops the tool, too, and is thrown on.
 */
export type Exec = (tool: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

/** An `Exec` whose tools are stopped when `signal` is aborted. */
export function createExec(signal: AbortSignal, platform: NodeJS.Platform): Exec {
  return async (tool, args, options = {}) => {
    // Many runs need no tool, and what starts one takes 2 ms of a start.
    const { runTool } = await import('./run-tool.ts');
    return runTool({ tool, args, options, signal, platform });
  };
}
