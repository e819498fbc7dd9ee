import { projectMetadata } from '../../environment/project-metadata.ts';
import type { BuildPlan } from '../../plan.ts';
import type { KeyPart } from './build-key.ts';
import { keyPart } from './key-part.ts';

/** Name and version of the program, where its modules are looked for, and what `importlib.metadata` will say of it. */
export async function projectPart({ name, version, project }: BuildPlan): Promise<KeyPart> {
  const metadata = await projectMetadata(project);
  const files = Object.entries(metadata?.files ?? {}).map(([file, text]) => [`metadata ${file}`, text]);
  return keyPart('project', {
    name: name ?? "the spec's",
    version: version.text,
    'source roots': project.sourceRoots.join(' '),
    ...Object.fromEntries(files),
  });
}
