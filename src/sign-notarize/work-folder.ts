import { mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf } from '../shared/describe-error.ts';
import { makeFolder } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import { childEnvironment } from './credentials/variables.ts';
import { exists, removeKeychain } from './macos/search-list.ts';

/** State of the job: the folder that the post step takes away if the run could not. No secret. */
const WORK_STATE = 'sign-notarize-work';
const PREFIX = 'sidecar-signing-';

/**
 * Gives `use` a folder for secrets that only this user can read, and takes it away whatever happens. A run that is
 * killed leaves it to the post step, which knows it from the state that was saved before anything was in it.
 */
export async function withWorkFolder<T>(host: Host, use: (work: string) => Promise<T>): Promise<T> {
  await makeFolder(host.temp);
  // Made with mode 0700.
  const work = await mkdtemp(join(host.temp, PREFIX));
  host.state.save(WORK_STATE, work);
  try {
    return await use(work);
  } finally {
    await remove(work, host);
  }
}

/** The post step: takes away what a killed run left behind. It warns of what it cannot do, and never fails. */
export async function cleanUp(host: Host): Promise<void> {
  const work = host.state.load(WORK_STATE);
  // Nothing but a folder of ours is removed, whatever the state says.
  const ours =
    work !== '' && dirname(resolve(work)) === resolve(host.temp) && basename(work).startsWith(PREFIX);
  if (!ours || !(await exists(work))) return;
  await removeKeychain(work, host, childEnvironment(host.env));
  await remove(work, host);
}

async function remove(work: string, host: Pick<Host, 'annotate'>): Promise<void> {
  try {
    await rm(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch (error) {
    host.annotate('warning', `The folder '${work}' holds keys and could not be removed: ${messageOf(error)}`);
  }
}
