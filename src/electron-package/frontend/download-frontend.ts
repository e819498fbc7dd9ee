import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { CONTENT, checkedRecord, type FrontendRecord } from './frontend-record.ts';

type Outside = Pick<Host, 'artifacts' | 'temp' | 'platform' | 'signal'>;

/** A frontend that another job has built. */
export interface DownloadedFrontend {
  /** Absolute, below `host.temp`; it stays until the run ends. */
  folder: string;
  record: FrontendRecord;
}

/**
 * Downloads the frontend that `mode: frontend` has uploaded as `name`, and checks that it is what was built. Throws
 * `artifact-missing`, `artifact-failed`, `frontend-artifact-invalid`, `frontend-changed`.
 */
export async function downloadFrontend(name: string, host: Outside): Promise<DownloadedFrontend> {
  const { artifacts, temp } = host;
  if (!artifacts) {
    throw new UserError('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
      hint: "Give the built folder itself: 'frontend' instead of 'frontend-artifact'.",
    });
  }
  const folder = await mkdtemp(join(temp, 'sidecar-frontend-'));
  try {
    await artifacts.download(name, folder);
    const record = await checkedRecord(folder, name, host);
    return { folder: join(folder, CONTENT), record };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
