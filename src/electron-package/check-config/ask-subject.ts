import { existsSync, readdirSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { type Git, gitIn, trackedFiles } from '../../version-sync/git.ts';
import { findSource, type Source } from '../../version-sync/source.ts';
import { openRoot } from '../../version-sync/text-file.ts';
import { type FoundConfig, findConfig } from '../config/find-config.ts';
import { findProject } from '../config/find-project.ts';
import type { PackageInputs } from '../inputs.ts';
import type { ConfigSubject, RepositoryName } from './subject.ts';
import { itemsAt, PLATFORM_KEYS, textOf, within } from './values.ts';

const REMOTE = /github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?\s*$/i;
const PYTHON = /\.py$|^(?:pyproject\.toml|requirements[^/]*\.txt)$/;
const FOREIGN = /^(?:node_modules|\..+)$/;

/** Reads the configuration and asks git and the disk everything that the rules need. Throws what finding and reading throw. */
export async function askSubject(given: PackageInputs, host: Host): Promise<ConfigSubject> {
  const start = resolve(host.workspace, given['working-directory']);
  const named = given['project-directory'];
  const project = named === undefined ? await findProject(start, host) : resolve(start, named);
  const config = await findConfig(project, host, given.config);
  const git = gitIn(project, host);
  const [repositories, source, files, ignored] = await Promise.all([
    repositoriesOf(git, host),
    versionSource(project, start, host),
    filesOf(project, git),
    ignoredPaths(config, git),
  ]);
  return {
    config,
    resourcesPath: given['resources-path'],
    bringsFrontend:
      (given.frontend ?? given['frontend-artifact'] ?? given['frontend-directory']) !== undefined,
    requireSigned: given['require-signed'],
    repositories,
    source,
    files,
    exists: (path) => existsSync(resolve(project, path)),
    madeLater: (path) => ignored.has(path),
    holdsPython: (path) => holdsPython(resolve(project, path)),
  };
}

/** The repository as GitHub calls it, then as the git remote does. */
async function repositoriesOf(git: Git, { context }: Host): Promise<RepositoryName[]> {
  const [, owner, name] = REMOTE.exec((await git(['remote', 'get-url', 'origin'])) ?? '') ?? [];
  return [
    ...(context.repository ? [{ name: context.repository, origin: 'GitHub (GITHUB_REPOSITORY)' }] : []),
    ...(owner && name ? [{ name: `${owner}/${name}`, origin: "the git remote 'origin'" }] : []),
  ];
}

/** The version by version-sync's rules. Between two releases (commits after a tag) nothing is settled. */
async function versionSource(project: string, start: string, host: Host): Promise<Source | undefined> {
  for (const folder of new Set([project, start])) {
    const root = openRoot(folder, host.workspace);
    const request = { given: undefined, tagPrefix: 'v', root, git: gitIn(folder, host), host };
    const source = await findSource(request);
    if (source && source.distance === 0) return source;
  }
  return undefined;
}

async function filesOf(project: string, git: Git): Promise<readonly string[]> {
  const tracked = await trackedFiles(git);
  if (tracked) return tracked;
  const found: string[] = [];
  const exclude = (name: string) => FOREIGN.test(name);
  for await (const path of glob('**/*', { cwd: project, exclude })) found.push(path.replaceAll('\\', '/'));
  return found;
}

/** Those of the paths in the configuration that git ignores. */
async function ignoredPaths({ values }: FoundConfig, git: Git): Promise<ReadonlySet<string>> {
  const holders = [['extraResources'], ...PLATFORM_KEYS.map((platform) => [platform, 'extraResources'])];
  const sources = holders
    .flatMap((keys) => itemsAt({ values }, keys))
    .flatMap(({ value }) => textOf(value) ?? textOf(within(value, ['from'])) ?? []);
  const hooks = ['afterSign', 'afterPack', 'beforePack', 'beforeBuild'].flatMap(
    (key) => textOf(values[key]) ?? [],
  );
  const signing = ['entitlements', 'entitlementsInherit', 'provisioningProfile'].flatMap(
    (key) => textOf(within(values, ['mac', key])) ?? [],
  );
  const paths = [...sources, ...hooks, ...signing].map((path) =>
    path.replaceAll('\\', '/').replace(/^\.\/|\/$/g, ''),
  );
  if (paths.length === 0) return new Set();
  // With `/` at the end, a rule for folders counts for a folder that is not there yet.
  const asked = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const answers = await Promise.all([path, `${path}/`].map((form) => git(['check-ignore', '-q', form])));
      return answers.some((answer) => answer !== undefined) ? [path] : [];
    }),
  );
  return new Set(asked.flat());
}

/** Whether a folder has Python files at its top, or in a package right below. A frozen backend has none there. */
function holdsPython(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => PYTHON.test(name));
  } catch {
    return false;
  }
}
