import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messageOf } from '../../shared/describe-error.ts';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { nearest } from '../../shared/nearest.ts';
import * as z from '../../shared/zod.ts';
import type { PackageInputs } from '../inputs.ts';

/** The sources of a frontend, as far as they say how it is built. */
export interface FrontendProject {
  /** Absolute. */
  folder: string;
  /** Its `package.json`, absolute. */
  file: string;
  /** The script that builds it; it is there. */
  script: string;
  /** Such as `pnpm@10.0.0`. */
  packageManager: string | undefined;
}

/** The inputs that say what is built. */
export type ProjectInputs = Pick<PackageInputs, 'working-directory' | 'frontend-script'>;

const packageJson = z.looseObject({
  scripts: z.record(z.string(), z.unknown()).optional(),
  packageManager: z.string().optional(),
});

/**
 * Reads the project in `directory` (as the input names it). Throws `frontend-directory-missing`,
 * `frontend-package-invalid`, `frontend-script-missing`.
 */
export async function readFrontendProject(
  directory: string,
  given: ProjectInputs,
  host: Pick<Host, 'workspace'>,
): Promise<FrontendProject> {
  const folder = resolve(host.workspace, given['working-directory'], directory);
  const file = join(folder, 'package.json');
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw directoryMissing(folder);
  const { scripts = {}, packageManager } = await readPackage(file);
  const script = given['frontend-script'];
  if (!Object.hasOwn(scripts, script)) throw scriptMissing(script, Object.keys(scripts), file);
  return { folder, file, script, packageManager };
}

async function readPackage(file: string): Promise<z.infer<typeof packageJson>> {
  try {
    return packageJson.parse(JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause);
    throw new UserError('frontend-package-invalid', `'${file}' cannot be read as a package.json: ${why}`, {
      hint: 'Correct the file.',
      place: { file },
      cause,
    });
  }
}

function directoryMissing(folder: string): UserError {
  return new UserError('frontend-directory-missing', `There is no package.json in '${folder}'.`, {
    hint: "Change 'frontend-directory', which is relative to 'working-directory': it is the folder of the frontend's sources. A folder that is built already is 'frontend'.",
  });
}

function scriptMissing(script: string, there: readonly string[], file: string): UserError {
  const near = nearest(script, there);
  const others = there.length > 0 ? `It has: ${there.join(', ')}.` : 'It has none.';
  return new UserError('frontend-script-missing', `There is no script '${script}' in '${file}'. ${others}`, {
    hint: near
      ? `Did you mean 'frontend-script: ${near}'?`
      : "Name the script that builds the frontend: 'frontend-script: …'.",
    place: { file },
  });
}
