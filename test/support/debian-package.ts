import { execFile } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Downloads a package of this Debian (or Ubuntu) and unpacks it into `folder`, without installing it and without root. */
export async function unpackDebianPackage(name: string, folder: string): Promise<void> {
  const work = join(folder, '.download');
  await mkdir(join(work, 'lists', 'partial'), { recursive: true });
  const download = (...options: string[]) => run('apt-get', [...options, 'download', name], work);
  await download().catch(async () => {
    // Machines made from an image often have no package lists; these are our own, so that no root is needed.
    const own = ['-o', `Dir::State::lists=${join(work, 'lists')}`, '-o', `Dir::Cache=${work}`];
    await run('apt-get', [...own, '-o', 'APT::Sandbox::User=root', 'update'], work);
    await download(...own);
  });
  const found = (await readdir(work)).find((file) => file.endsWith('.deb'));
  if (!found) throw new Error(`apt-get downloaded no package '${name}'`);
  await run('dpkg-deb', ['--extract', join(work, found), folder], work);
  await rm(work, { recursive: true });
}

async function run(tool: string, args: readonly string[], cwd: string): Promise<void> {
  await promisify(execFile)(tool, args, { cwd, env: { ...process.env, LC_ALL: 'C' } });
}
