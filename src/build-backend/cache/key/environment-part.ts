import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import type { PreparedEnvironment } from '../../environment/environment.ts';
import type { RequirementsPlan } from '../../environment/requirements.ts';
import type { BuildPlan } from '../../plan.ts';
import type { KeyPart } from './build-key.ts';
import { lockedBy } from './full-lock.ts';
import { installerVariables } from './installer-variables.ts';
import { digestOf, keyPart } from './key-part.ts';

export interface EnvironmentParts {
  plan: BuildPlan;
  requirements: RequirementsPlan;
  /** The environment itself, if it was made already. */
  prepared: PreparedEnvironment | undefined;
}

/**
 * What the program can import: told by locked files, else by the environment that was made. Undefined if it was not
 * and files do not tell. A prepared environment makes another part than its lock does, even if both mean the same.
 */
export async function environmentPart(
  { plan, requirements, prepared }: EnvironmentParts,
  host: Pick<Host, 'env' | 'platform'>,
): Promise<KeyPart | undefined> {
  const { inputs, workingDirectory } = plan;
  const { label } = requirements;
  if (prepared) return preparedPart(prepared, label);
  if (inputs.environment === 'active') return undefined;
  const locked = await Promise.all(requirements.sources.map((source) => lockedBy(source, workingDirectory)));
  const known = locked.filter((one) => one !== undefined);
  if (known.length < locked.length) return undefined;
  const contents = known.flatMap((one) => one.contents);
  const versions = Object.assign({}, ...known.map((one) => one.versions));
  return keyPart(
    'environment',
    { ...versions, [LOCK]: digestOf(contents), ...installerVariables(host) },
    label,
  );
}

/** The entry that is no distribution; no name of one begins like this. */
const LOCK = '(contents)';

async function preparedPart(prepared: PreparedEnvironment, label: string): Promise<KeyPart> {
  const { distributions, installer, packageFolders } = prepared;
  const versions = distributions.map(({ name, version }) => [name, version]);
  const records = (await Promise.all(packageFolders.map(recordsIn))).flat().sort();
  const kind = installer === 'active' ? 'active' : 'isolated';
  return keyPart(
    'environment',
    { ...Object.fromEntries(versions), '(kind)': kind, [LOCK]: digestOf(records) },
    label,
  );
}

/** What each distribution installed, with digests. */
async function recordsIn(sitePackages: string): Promise<string[]> {
  const names = await readdir(sitePackages).catch(() => []);
  const folders = names.filter((name) => name.endsWith('.dist-info')).sort();
  const records = folders.map(async (folder) => {
    const text = await readFile(join(sitePackages, folder, 'RECORD'), 'utf8').catch(() => '');
    return `${folder}\n${lastingLines(text).join('\n')}`;
  });
  return Promise.all(records);
}

/**
 * The lines that are the same wherever and by whatever the distribution was installed: without start scripts (they
 * name the interpreter), compiled files, and what says how it came here. Of a `.pth` only the name counts: that of an
 * editable install names a folder, whose files are sources.
 */
function lastingLines(record: string): string[] {
  return record
    .split(/\r?\n/)
    .filter(
      (line) =>
        line !== '' &&
        !/^"?\.\.[\\/]|\.pyc,|\.dist-info[\\/](?:RECORD|INSTALLER|REQUESTED|direct_url\.json|uv_cache\.json),/.test(
          line,
        ),
    )
    .map((line) => line.replace(/(\.pth"?),.*$/, '$1').replaceAll('\\', '/'))
    .sort();
}
