import { rm } from 'node:fs/promises';
import { messageOf } from '../shared/describe-error.ts';
import type { Host } from '../shared/host.ts';

/** State of the job: what the post step has to take away if the run could not. No secrets. */
export const WORK_STATE = 'sign-notarize-work';

/** The post step: takes away what a killed run left behind. Warns of what it cannot do, and never fails. */
export async function cleanUp(host: Host): Promise<void> {
  const work = host.state.load(WORK_STATE);
  if (!work) return;
  try {
    await rm(work, { recursive: true, force: true });
  } catch (error) {
    host.annotate('warning', `The folder '${work}' could not be removed: ${messageOf(error)}`);
  }
}
