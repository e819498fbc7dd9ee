import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inputs, type PackageInputs } from '../../src/electron-package/inputs.ts';
import type { Exec, ExecOptions } from '../../src/shared/exec.ts';
import type { Host } from '../../src/shared/host.ts';
import { parseInputs } from '../../src/shared/inputs.ts';
import { fakeHost, type Recorded } from './fake-host.ts';
import { FolderArtifacts } from './folder-artifacts.ts';

/** One start of a package manager. */
export interface Call {
  line: string;
  cwd: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
}

/** What a package manager answers in a test: its exit code and lines; it may write files first. */
export type Answer = (
  call: Call,
  options: ExecOptions,
) => Promise<{ code?: number; lines?: string[] } | undefined>;

/** A frontend in a folder of its own, and a package manager that only answers. */
export class FrontendFolder {
  readonly workspace: string;
  readonly calls: Call[] = [];
  readonly artifacts: FolderArtifacts;

  private constructor(workspace: string) {
    this.workspace = workspace;
    this.artifacts = new FolderArtifacts(join(workspace, '..', 'artifacts'));
  }

  /** `files`: paths below the workspace and their texts. */
  static async make(files: Readonly<Record<string, string>>): Promise<FrontendFolder> {
    const root = await realpath(await mkdtemp(join(tmpdir(), "frontend 'ü ")));
    const made = new FrontendFolder(join(root, 'work'));
    await mkdir(join(root, 'temp'));
    await made.write(files);
    return made;
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(this.path(path)), { recursive: true });
      await writeFile(this.path(path), text);
    }
  }

  path(...parts: string[]): string {
    return join(this.workspace, ...parts);
  }

  /** Where temporary files of a run go. */
  get temp(): string {
    return this.path('..', 'temp');
  }

  remove(): Promise<void> {
    return rm(this.path('..'), { recursive: true, force: true });
  }

  /** A host on which every tool answers with `answer`. */
  host(answer: Answer, overrides: Partial<Host> = {}): Host & { recorded: Recorded } {
    const exec: Exec = async (tool, args, options = {}) => {
      const call = { line: [tool, ...args].join(' '), cwd: options.cwd, env: options.env ?? {} };
      this.calls.push(call);
      const { code = 0, lines = [] } = (await answer(call, options)) ?? {};
      for (const line of lines) options.onLine?.(line, 'stderr');
      return { code, stdout: '', stderr: lines.join('\n') };
    };
    const { workspace, temp, artifacts } = this;
    return fakeHost({ workspace, temp, artifacts, exec, ...overrides });
  }
}

/** The inputs of electron-package with these texts. */
export function packageInputs(texts: Readonly<Record<string, string>>): PackageInputs {
  return parseInputs(inputs, (name) => texts[name] ?? '');
}
