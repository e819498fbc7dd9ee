import { dirname, join } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import type { BuildPlan } from '../../plan.ts';
import { listNames } from './list-names.ts';
import { isInside } from './source-path.ts';

/**
 * The folders that a spec may read: a program by itself, it can open what it likes, and mostly does so below the
 * working directory or beside itself. None if the plan has no spec.
 */
export function specFolders(
  { source, workingDirectory }: BuildPlan,
  { workspace }: Pick<Host, 'workspace'>,
): string[] {
  if (source.kind !== 'spec') return [];
  const own = dirname(source.file);
  const apart =
    !isInside(own, workingDirectory) && !isInside(workingDirectory, own) && isInside(own, workspace);
  return apart ? [workingDirectory, own] : [workingDirectory];
}

/** Every file in those folders that a spec may read, absolute. */
export function specFiles(plan: BuildPlan, host: Pick<Host, 'workspace'>): string[] {
  return specFolders(plan, host).flatMap((folder) =>
    listNames(folder, { deep: true, of: 'sources' }, plan.output)
      .filter((name) => !name.endsWith('/'))
      .map((name) => join(folder, name)),
  );
}
