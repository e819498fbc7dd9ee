import { existsSync, readdirSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { type Git, gitIn, trackedFiles } from '../../version-sync/git.ts';
import { findSource, type Source } from '../../version-sync/source.ts';
import { openRoot } from '../../version-sync/text-file.ts';
import { type FoundConfig, findConfig } from '../config/find-config.ts';
import { findProject } from '../config/find-project.ts';
import type { PackageInputs } from '../inputs.ts';
import { SIGNING_FILES } from './rules/entitlements.ts';
import { HOOKS } from './rules/signing-hooks.ts';
import type { ConfigSubject, RepositoryName } from './subject.ts';
import { cleanPath, itemsAt, PLATFORM_KEYS, textOf, within } from './values.ts';

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
    madeLater: (path) => ignored.has(cleanPath(path)),
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
    const source = await findSource(request).catch(otherTag);
    if (source && source.distance === 0) return source;
  }
  return undefined;
}

/** A tag that is no version, or has another prefix, says nothing of the app. */
function otherTag(error: unknown): undefined {
  if (!(error instanceof UserError && error.code === 'version-tag-invalid')) throw error;
}

async function filesOf(project: string, git: Git): Promise<readonly string[]> {
  const tracked = await trackedFiles(git);
  if (tracked) return tracked;
  const found: string[] = [];
  const exclude = (name: string) => FOREIGN.test(name);
  for await (const path of glob('**/*', { cwd: project, exclude })) found.push(path.replaceAll('\\', '/'));
  return found;
}

/** Those of the paths in the configuration that are not there and that git ignores. */
async function ignoredPaths({ project, values }: FoundConfig, git: Git): Promise<ReadonlySet<string>> {
  const holders = [['extraResources'], ...PLATFORM_KEYS.map((platform) => [platform, 'extraResources'])];
  const sources = holders
    .flatMap((keys) => itemsAt({ values }, keys))
    .map(({ value }) => textOf(value) ?? textOf(within(value, ['from'])));
  const named = [...HOOKS.map((hook) => [hook]), ...SIGNING_FILES].map((keys) =>
    textOf(within(values, keys)),
  );
  const paths = [...sources, ...named].filter((path) => path !== undefined).map(cleanPath);
  const absent = [...new Set(paths)].filter((path) => path !== '' && !existsSync(resolve(project, path)));
  const ignored = await Promise.all(absent.map((path) => isIgnored(path, git)));
  return new Set(absent.filter((_, index) => ignored[index]));
}

/** With `/` at the end, a rule for folders counts for a folder that is not there yet. */
async function isIgnored(path: string, git: Git): Promise<boolean> {
  const answers = await Promise.all(
    [path, `${path}/`].map((form) => git(['check-ignore', '-q', '--', form])),
  );
  return answers.some((answer) => answer !== undefined);
}

/** Whether a folder has Python files at its top, or in a package right below. A frozen backend has none there. */
function holdsPython(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => PYTHON.test(name));
  } catch {
    return false;
  }
}
