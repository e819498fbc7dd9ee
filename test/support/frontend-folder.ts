import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
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

  /** One with a script `build`, and nothing built. */
  static withSources(): Promise<FrontendFolder> {
    return FrontendFolder.make({
      'app/package.json': '{"scripts":{"build":"vite build","build:web":"x"}}',
      'app/package-lock.json': '{"lockfileVersion":3}',
      'app/src/main.ts': 'one',
    });
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

  /** The answer of a package manager whose script writes a page. */
  readonly builds: Answer = async ({ line }) => {
    if (line === 'npm run build') {
      const source = await readFile(this.path('app/src/main.ts'), 'utf8');
      await this.write({ 'app/dist/index.html': '<p>', 'app/dist/assets/main.js': source });
    }
    return { lines: [`${line}: done`] };
  };

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

/** Builds the frontend and shares it. */
export const DIRECTORY = packageInputs({ mode: 'frontend', 'frontend-directory': 'app' });
/** Takes what was shared. */
export const FROM_ARTIFACT = packageInputs({ 'frontend-artifact': 'frontend' });

/** An error with this code, of which the texts match. */
export const failure = (code: string, message: RegExp | string = '', hint: RegExp | string = ''): unknown =>
  expect.objectContaining({
    code,
    message: expect.stringMatching(message),
    ...(hint !== '' && { hint: expect.stringMatching(hint) }),
  });
