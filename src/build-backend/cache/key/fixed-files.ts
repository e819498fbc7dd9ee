import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import { readFileLines } from '../../environment/requirement-lines.ts';
import { planRequirements, type RequirementsSource } from '../../environment/requirements.ts';
import type { BuildPlan } from '../../plan.ts';
import { upwards } from '../../project-version.ts';

/**
 * Files that a build reads whatever it collects, absolute: what the project says of itself, requirements, version,
 * spec or script, hooks given one by one, icon, baseline, and files that arguments for the packager name. Some may not
 * be there: that is a state too.
 */
export async function fixedFiles(plan: BuildPlan, host: Pick<Host, 'workspace'>): Promise<string[]> {
  const { inputs, workingDirectory, source } = plan;
  const absolute = (path: string) => resolve(workingDirectory, path);
  const requirements = await planRequirements({
    workingDirectory,
    workspace: host.workspace,
    requirements: inputs.requirements,
  });
  const lists = await Promise.all(requirements.sources.map(requirementFiles));
  return [
    ...['pyproject.toml', 'setup.cfg', 'uv.toml'].map(absolute),
    ...lists.flat(),
    ...(inputs.version === undefined
      ? upwards(workingDirectory, host.workspace).map((folder) => join(folder, 'VERSION'))
      : []),
    ...(source.kind === 'module' ? [] : [source.file]),
    ...inputs['runtime-hooks'].map(absolute),
    ...[inputs.icon, inputs['import-baseline']].filter((path) => path !== undefined).map(absolute),
    ...inputs['extra-args'].flatMap(pathsIn).map(absolute).filter(existsSync),
  ];
}

/** The files of one source of requirements, with those that they include or are constrained by. */
async function requirementFiles(source: RequirementsSource): Promise<string[]> {
  if (source.kind === 'pyproject') return [source.file];
  if (source.kind !== 'list') return [source.file, join(dirname(source.file), 'pyproject.toml')];
  const lines = (await Promise.all(source.files.map((file) => readFileLines(file)))).flat();
  const others = lines.flatMap(({ content, file }) => {
    const path = /^(?:-r|--requirement|-c|--constraint)[\s=]*(.+)$/.exec(content)?.[1];
    return path === undefined || /^[a-z]+:\/\//i.test(path) ? [] : [resolve(dirname(file), path)];
  });
  return [...source.files, ...others];
}

/** What may be a path in an argument: `x`, and of `--option=x:y` the parts behind `=`. */
function pathsIn(argument: string): string[] {
  const value = argument.replace(/^-[\w-]+=?/, '');
  return [...new Set([value, ...value.split(/[:;]/)])].filter(Boolean);
}
