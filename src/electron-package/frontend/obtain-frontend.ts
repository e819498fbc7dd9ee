import { resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { PackageInputs } from '../inputs.ts';
import { type BuildInputs, buildFrontend, planFrontend } from './build-frontend.ts';
import { downloadFrontend } from './download-frontend.ts';
import { readFrontend } from './frontend-tree.ts';

/** A built frontend on this machine, checked. */
export interface Frontend {
  /** Absolute; stays until the run ends. */
  folder: string;
  digest: string;
}

/** The inputs that give a frontend. */
export type FrontendInputs = BuildInputs &
  Pick<PackageInputs, 'frontend' | 'frontend-artifact' | 'frontend-directory'>;

const WAYS = ['frontend', 'frontend-artifact', 'frontend-directory'] as const;

/**
 * The built frontend that mode `package` is given: a folder, an artifact (downloaded, its digest checked) or a folder
 * to build it from. Undefined where none is given: the project brings its own.
 *
 * Throws `input-invalid` where several are given, `frontend-missing`, `frontend-empty`, and what downloading and
 * building throw.
 */
export async function obtainFrontend(given: FrontendInputs, host: Host): Promise<Frontend | undefined> {
  assertOneWay(given);
  const { 'frontend-artifact': artifact, 'frontend-directory': directory } = given;
  if (artifact !== undefined) {
    const { folder, record } = await downloadFrontend(artifact, host);
    host.info(`The frontend of the artifact '${artifact}' is what was built: ${record.files} files.`);
    return { folder, digest: record.digest };
  }
  if (directory !== undefined) {
    const sources = await planFrontend(directory, given, host);
    return checked(await buildFrontend(sources, host), host);
  }
  if (given.frontend === undefined) return undefined;
  return checked(resolve(host.workspace, given['working-directory'], given.frontend), host);
}

async function checked(folder: string, host: Host): Promise<Frontend> {
  const { digest } = await readFrontend(folder, host);
  return { folder, digest };
}

/** A fallback would be the mistake that this is for: which of two frontends ships must not depend on chance. */
function assertOneWay(given: FrontendInputs): void {
  const named = WAYS.filter((name) => given[name] !== undefined);
  if (named.length < 2) return;
  throw new UserError(
    'input-invalid',
    `The inputs ${named.map((name) => `'${name}'`).join(' and ')} are given, and only one frontend can be meant.`,
    {
      hint: "Keep 'frontend-artifact' where a job with 'mode: frontend' builds it, 'frontend-directory' to build it here, or 'frontend' for a built folder.",
      exitCode: 2,
    },
  );
}
