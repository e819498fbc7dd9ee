import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { checkName } from '../sidecar/names.ts';
import { parseVersion, type Version } from '../sidecar/version.ts';
import { ContentMemory } from './cache/memory/content-memory.ts';
import { type Entry, resolveEntry } from './entry.ts';
import { assertFilesExist } from './input-files.ts';
import type { BuildInputs } from './inputs.ts';
import { type Project, readProject } from './project.ts';
import { readBaseline } from './proof/baseline.ts';
import { namedTarget } from './target.ts';

/** What is frozen: a spec that decides everything itself, or an entry with options. */
export type Source = { kind: 'spec' /** Absolute. */; file: string } | Entry;

/** What a build is going to do, as far as it can be told without Python. */
export interface BuildPlan {
  inputs: BuildInputs;
  project: Project;
  /** Absolute. */
  workingDirectory: string;
  /** Absolute. */
  output: string;
  source: Source;
  /** The program's name; undefined if a spec decides it. */
  name: string | undefined;
  version: Version;
  /** Known unresolved imports, from `import-baseline`: they do not count. */
  baseline: ReadonlySet<string>;
}

/** Reads the project and resolves the paths of the inputs. Throws before anything is written. */
export async function planBuild(
  inputs: BuildInputs,
  host: Pick<Host, 'cache' | 'workspace' | 'platform'>,
): Promise<BuildPlan> {
  const workingDirectory = resolve(host.workspace, inputs['working-directory']);
  await assertFolder(workingDirectory);
  namedTarget(inputs, host);
  const source = await findSource(inputs, workingDirectory);
  await assertFilesExist(inputs, workingDirectory);
  const project = await readProject(workingDirectory, {
    version: inputs.version,
    workspace: host.workspace,
    memory: new ContentMemory(host),
  });
  const name = inputs.name ?? (source.kind === 'spec' ? undefined : project.name);
  return {
    inputs,
    project,
    workingDirectory,
    output: resolve(workingDirectory, inputs.output),
    source,
    name: name === undefined ? undefined : checkName(name),
    version: parseVersion(project.version),
    baseline: await readBaseline(inputs['import-baseline'], workingDirectory),
  };
}

async function findSource(inputs: BuildInputs, workingDirectory: string): Promise<Source> {
  if (inputs.spec === undefined) return resolveEntry(inputs.entry ?? '', workingDirectory);
  const file = resolve(workingDirectory, inputs.spec);
  if ((await stat(file).catch(() => undefined))?.isFile()) return { kind: 'spec', file };
  throw new UserError(
    'spec-missing',
    `The spec file '${inputs.spec}' does not exist: expected it at '${file}'.`,
    {
      hint: "Change 'spec', which is relative to 'working-directory'.",
    },
  );
}

async function assertFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  throw new UserError('working-directory-missing', `The working directory '${folder}' does not exist.`, {
    hint: "Change 'working-directory', which is relative to the workspace; is the repository checked out?",
  });
}
