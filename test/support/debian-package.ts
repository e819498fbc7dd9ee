import { execFile } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Downloads a package of this Debian (or Ubuntu), with the packages that it needs and this machine lacks, and unpacks
 * them into `folder`, without installing anything and without root.
 */
export async function unpackDebianPackage(name: string, folder: string): Promise<void> {
  const work = join(folder, '.download');
  await mkdir(join(work, 'lists', 'partial'), { recursive: true });
  await download(name, work, []).catch(async () => {
    // Machines made from an image often have no package lists; these are our own, so that no root is needed.
    const lists = ['-o', `Dir::State::lists=${join(work, 'lists')}`, '-o', `Dir::Cache=${work}`];
    await run('apt-get', [...lists, '-o', 'APT::Sandbox::User=root', 'update'], work);
    await download(name, work, lists);
  });
  const packages = (await readdir(work)).filter((file) => file.endsWith('.deb'));
  for (const file of packages) await run('dpkg-deb', ['--extract', join(work, file), folder], work);
  await rm(work, { recursive: true });
}

async function download(name: string, into: string, options: readonly string[]): Promise<void> {
  const simulate = ['--simulate', '--no-install-recommends', 'install', name];
  const plan = await run('apt-get', [...options, ...simulate], into);
  // `Inst name (version …)` is new here; with `[version]` between them it is an upgrade, which nothing needs.
  const lacking = Array.from(plan.matchAll(/^Inst (\S+) \(/gm), ([, each = '']) => each);
  await run('apt-get', [...options, 'download', ...new Set([name, ...lacking])], into);
}

async function run(tool: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(tool, args, { cwd, env: { ...process.env, LC_ALL: 'C' } });
  return stdout;
}
