import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedEnvironment } from '../environment/environment.ts';
import type { LayerRequest } from '../packager.ts';
import type { BuildPlan } from '../plan.ts';

/** A spec that has no COLLECT(…) makes one file. */
export async function makesFolder(spec: string): Promise<boolean> {
  return /\bCOLLECT\s*\(/.test(await readFile(spec, 'utf8'));
}

interface LayerContext {
  plan: Pick<BuildPlan, 'inputs'>;
  environment: Pick<PreparedEnvironment, 'interpreter' | 'sitePackages'>;
  /** Absolute; everything of ours is below it. */
  workFolder: string;
}

/** What the packager is told of the application layer. `layered`: the program becomes a folder. */
export function layerRequest(
  { plan, environment, workFolder }: LayerContext,
  { layered, modules }: { layered: boolean; modules: readonly string[] },
): LayerRequest {
  return {
    modules: plan.inputs.layers && layered ? modules : undefined,
    brought: [workFolder, ...libraries(environment)],
  };
}

/**
 * Where the standard library and the packages are, in the interpreter and in the environment. What else is below their
 * prefix (`/usr`) may be the system's.
 */
function libraries({ interpreter, sitePackages }: LayerContext['environment']): string[] {
  const { prefix, basePrefix, platform } = interpreter;
  const [major, minor] = interpreter.version.split('.');
  const folders =
    platform === 'win32'
      ? ['Lib', 'DLLs']
      : ['lib', 'lib64'].flatMap((lib) => [
          `${lib}/python${major}.${minor}`,
          `${lib}/python${major}.${minor}t`,
          `${lib}/python${major}/dist-packages`,
        ]);
  const below = [prefix, basePrefix].flatMap((root) => folders.map((folder) => join(root, folder)));
  return [...new Set([...below, ...(sitePackages === undefined ? [] : [sitePackages])])];
}
