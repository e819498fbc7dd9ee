import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '../../src/shared/host.ts';
import { runAction } from '../../src/shared/run-action.ts';
import { action } from '../../src/version-sync/action.ts';
import { fakeHost, type Recorded } from './fake-host.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

/** What a run is given beside its inputs. */
export interface RunOptions {
  tag?: string;
  workspace?: string;
  /** Parts of the host that are played. */
  host?: Partial<Host>;
}

/** A project in a temporary folder that goes away with the test. */
export interface VersionProject {
  folder: string;
  read(path: string): Promise<string>;
  write(files: Files): Promise<void>;
  /** Runs git in the folder and gives what it prints. */
  git(...args: string[]): string;
  sync(inputs?: Readonly<Record<string, string>>, options?: RunOptions): Promise<Recorded>;
}

/** Makes a folder with `files`. */
export async function versionProject(files: Files = {}): Promise<VersionProject> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'version sync ü-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const project = projectAt(folder);
  await project.write(files);
  return project;
}

/** The same with a git repository, everything committed and the commit tagged. */
export async function gitProject(files: Files, ...tags: string[]): Promise<VersionProject> {
  const project = await versionProject(files);
  project.git('init', '--quiet');
  commit(project, 'first');
  for (const tag of tags) project.git('tag', tag);
  return project;
}

/** Commits everything, even if nothing changed. */
export function commit({ git }: VersionProject, message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
}

/** The text of `path` after the version was written into it (and into `more`, files that it needs). */
export async function stamped(
  path: string,
  text: string,
  version: string,
  more: Files = {},
): Promise<string> {
  const project = await versionProject({ [path]: text, ...more });
  const { annotations, exitCode } = await project.sync({ version });
  if (exitCode !== undefined) throw new Error(annotations.map(({ message }) => message).join('\n'));
  return project.read(path);
}

function projectAt(folder: string): VersionProject {
  return {
    folder,
    read: (path) => readFile(join(folder, path), 'utf8'),
    write: async (files) => {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    },
    git: (...args) => {
      const identity = [
        '-c',
        'user.name=test',
        '-c',
        'user.email=test@localhost',
        '-c',
        'commit.gpgsign=false',
      ];
      return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' });
    },
    sync: async (inputs = {}, { tag, workspace = folder, host: played } = {}) => {
      const host = fakeHost({
        workspace,
        context: tag ? { tag } : {},
        input: (name) => inputs[name] ?? '',
        ...played,
      });
      await runAction(action, host);
      return host.recorded;
    },
  };
}
