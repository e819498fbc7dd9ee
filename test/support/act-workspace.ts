import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What the repository that a workflow runs in holds. */
export interface WorkspaceContent {
  /** Text of files by their path. */
  files?: Readonly<Record<string, string>>;
  /** Folders to copy, by their path in the workspace (`.` for its root). */
  folders?: Readonly<Record<string, string>>;
  /** Put on the only commit. */
  tag?: string;
}

/** Writes a git repository with one commit to `folder`, as a checkout would leave it. */
export async function writeWorkspace(folder: string, content: WorkspaceContent): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, source] of Object.entries(content.folders ?? {})) {
    await cp(source, join(folder, path), { recursive: true, verbatimSymlinks: true });
  }
  for (const [path, text] of Object.entries(content.files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  await git(folder, ['add', '--all']);
  await git(folder, [...identity, 'commit', '--quiet', '--allow-empty', '--message=Test']);
  if (content.tag) await git(folder, ['tag', content.tag]);
}

async function git(folder: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)('git', ['-C', folder, ...args]);
}
