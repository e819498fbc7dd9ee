import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Entry, startScript } from './entry.ts';
import type { PreparedEnvironment } from './environment/environment.ts';
import type { LayerHost } from './layer/compile.ts';
import { stubbedModule, stubScript } from './layer/entry-stub.ts';
import type { BuildPlan } from './plan.ts';

/** The script that the packager is given for an entry. */
export interface FrozenScript {
  /** Absolute. */
  file: string;
  /** Absolute; where its modules are looked for, if not in its own folder. */
  folder: string | undefined;
  /** Modules that nothing imports in a way that can be traced. */
  hidden: string[];
  /** Top-level modules of the application that the scan does not know as such. */
  own: string[];
}

/** What a script is made with. */
export interface ScriptContext {
  plan: Pick<BuildPlan, 'workingDirectory'>;
  environment: Pick<PreparedEnvironment, 'python'>;
  searchPaths: readonly string[];
  workFolder: string;
  /** Whether a script may become a module that a stub runs. */
  layered: boolean;
}

/** The script for an entry: the user's own, or a small one in a folder of its own that runs a module. */
export async function frozenScript(
  entry: Entry,
  context: ScriptContext,
  host: LayerHost,
): Promise<FrozenScript> {
  if (entry.kind === 'module') {
    const file = await written(context, 'sidecar_entry.py', startScript(entry));
    return { file, folder: undefined, hidden: [entry.module], own: [] };
  }
  const module = context.layered ? await moduleOf(entry.file, context, host) : undefined;
  if (module === undefined) return { file: entry.file, folder: undefined, hidden: [], own: [] };
  // Named like the script, because the program sees it as `__file__`; without `.py`, it is no module that could be found.
  const file = await written(context, `${module}.stub`, stubScript(module));
  return { file, folder: dirname(entry.file), hidden: [module], own: [module] };
}

function moduleOf(script: string, context: ScriptContext, host: LayerHost): Promise<string | undefined> {
  const { plan, environment, searchPaths } = context;
  const search = { first: [plan.workingDirectory, ...searchPaths], last: [] };
  return stubbedModule(script, environment.python, search, host);
}

/** In a folder of its own: a script's folder is searched first and must not hide a package. */
async function written({ workFolder }: ScriptContext, name: string, text: string): Promise<string> {
  const folder = join(workFolder, 'entry');
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}
