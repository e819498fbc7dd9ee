import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserError } from '../../shared/errors.ts';

/** The first version whose configuration and output this was written for. */
const OLDEST = 24;

/** The project's own electron-builder. */
export interface Builder {
  version: string;
  /** Absolute; its program, for Node. */
  program: string;
}

/**
 * The electron-builder that the project has installed, as Node finds it from `project` (absolute).
 * Throws `electron-builder-missing`, `electron-builder-old`.
 */
export async function findBuilder(project: string): Promise<Builder> {
  const packageJson = resolvePackage(project);
  const { version, bin } = JSON.parse(await readFile(packageJson, 'utf8')) as {
    version: string;
    bin: string | Record<string, string>;
  };
  if (Number.parseInt(version, 10) < OLDEST) throw tooOld(version, packageJson);
  const program = typeof bin === 'string' ? bin : (bin['electron-builder'] ?? 'cli.js');
  return { version, program: join(dirname(packageJson), program) };
}

function resolvePackage(project: string): string {
  try {
    return createRequire(join(project, 'package.json')).resolve('electron-builder/package.json');
  } catch (cause) {
    throw new UserError('electron-builder-missing', `electron-builder is not installed in '${project}'.`, {
      hint: "Install the project's packages before this step: 'npm ci'. If it is not among them: 'npm install --save-dev electron-builder'.",
      place: { file: join(project, 'package.json') },
      cause,
    });
  }
}

function tooOld(version: string, packageJson: string): UserError {
  return new UserError('electron-builder-old', `electron-builder ${version} is older than ${OLDEST}.`, {
    hint: "Update it: 'npm install --save-dev electron-builder@latest'.",
    place: { file: packageJson },
  });
}
