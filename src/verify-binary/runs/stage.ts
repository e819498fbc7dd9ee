import { chmod, cp, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import type { Subject } from '../subject/subject.ts';
import type { RunFolders } from './clean-environment.ts';
import type { Run } from './trial.ts';

/**
 * The folder that programs with naive quoting or ASCII paths break in, and a short one: some break only in one of
 * them. Both are names that Windows takes.
 */
const LONG = "Jérôme O'Neill's Größe & 日本 (1) – a folder with spaces";
const SHORT = 's';

/** The files on which runs are made, in a place that is ours. */
export interface Stage {
  /** Moves the files to that kind of place and returns the program's absolute path there. */
  moveTo(place: Run['folder']): Promise<string>;
  /** Gives `work` empty folders and removes them with all that was left there, whatever happens. */
  withRunFolders<T>(place: Run['folder'], work: (folders: RunFolders) => Promise<T>): Promise<T>;
}

type Staged = Pick<Subject, 'tree' | 'own' | 'executable'>;

/**
 * Brings the files of `subject` to a place where they may be moved and written to: its own are moved, others are
 * copied with their links, never run where they are. A missing executable bit is set, as an installer would.
 */
export async function withStage<T>(
  subject: Staged,
  host: Pick<Host, 'temp' | 'platform'>,
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  return withTempDir(host.temp, async (folder) => {
    const base = { long: join(folder, LONG), short: join(folder, SHORT) };
    await mkdir(base.long);
    await mkdir(base.short);
    let tree = join(base.long, 'app');
    await bring(subject, tree);
    await makeExecutable(join(tree, subject.executable), host.platform);
    const moveTo = async (place: Run['folder']) => {
      const to = join(base[place], 'app');
      if (to !== tree) await renameWhenFree(tree, to);
      tree = to;
      return join(tree, subject.executable);
    };
    try {
      return await work({
        moveTo,
        withRunFolders: (place, run) =>
          withRunFolders({ base: folder, place: base[place], platform: host.platform }, run),
      });
    } finally {
      await removeFolder(tree);
    }
  });
}

async function bring({ tree, own }: Staged, to: string): Promise<void> {
  if (own && (await renamed(tree, to))) return;
  await cp(tree, to, { recursive: true, verbatimSymlinks: true });
}

/** False where only copying can do it: another file system. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return false;
    throw error;
  }
}

/** How often a move is tried on Windows, where a program's files stay in use for a moment after its end. */
const TRIES = 10;
const PAUSE = 200;

async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (tries === TRIES || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

async function makeExecutable(program: string, platform: NodeJS.Platform): Promise<void> {
  if (platform === 'win32') return;
  const { mode } = await stat(program);
  if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555);
}

/**
 * Home and data lie where the program does, as in a user's profile. The temporary folder has a short path: the
 * addresses of local sockets are made there, and the system limits them to about 100 characters.
 */
async function withRunFolders<T>(
  { base, place, platform }: { base: string; place: string; platform: NodeJS.Platform },
  work: (folders: RunFolders) => Promise<T>,
): Promise<T> {
  const inPlace = (name: string) => join(place, name);
  const folders = {
    home: inPlace('home'),
    data: inPlace('data'),
    work: inPlace('work'),
    temp: join(base, 't'),
  };
  try {
    for (const folder of Object.values(folders)) await mkdir(folder);
    const profile = platform === 'win32' ? ['Roaming', 'Local'] : [];
    for (const one of profile) await mkdir(join(folders.home, 'AppData', one), { recursive: true });
    return await work(folders);
  } finally {
    for (const folder of Object.values(folders)) await removeFolder(folder);
  }
}

/** Removes `folder` with folders in it that allow nothing to be removed. What is still in use is left. */
export async function removeFolder(folder: string): Promise<void> {
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  await remove()
    .catch(async () => {
      await openFolders(folder);
      await remove();
    })
    .catch(() => undefined);
}

async function openFolders(folder: string): Promise<void> {
  if (!(await lstat(folder)).isDirectory()) return;
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await openFolders(join(folder, entry.name));
  }
}
