import { basename } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { PackageInputs } from '../inputs.ts';
import { buildEnvironment } from './build-environment.ts';
import { findResult, resultFolders } from './find-result.ts';
import { type FrontendProject, readFrontendProject } from './frontend-project.ts';
import { keepPrevious } from './keep-previous.ts';
import { findLockFile, type LockFile } from './lock-file.ts';
import { PACKAGE_MANAGERS } from './package-managers.ts';
import type { Sources } from './source-digest.ts';
import { startOfTool } from './start-of-tool.ts';

type Outside = Pick<Host, 'exec' | 'env' | 'platform' | 'kind' | 'info' | 'debug' | 'progress' | 'group'>;

/** The inputs that say what is built, and how. */
export type BuildInputs = Pick<PackageInputs, 'working-directory' | 'frontend-script' | 'frontend-output'>;

/** Lines of a failed tool that are shown in the error; the whole is in the log. */
const LAST_LINES = 20;

/**
 * What the frontend in `directory` (as the input names it) is built from. Nothing is run yet. Throws what reading the
 * project and finding its lock throws.
 */
export async function planFrontend(
  directory: string,
  given: BuildInputs,
  host: Pick<Host, 'workspace'>,
): Promise<Sources> {
  const project = await readFrontendProject(directory, given, host);
  const lock = await findLockFile(project, host.workspace);
  return { project, lock, results: resultFolders(project, given['frontend-output']) };
}

/**
 * Installs what the lock says and runs the script, both without a shell and without secrets of signing. Returns the
 * folder (absolute) that the script has written. After a failure that folder is what it was before.
 * Throws `frontend-lock-outdated`, `frontend-install-failed`, `frontend-script-failed`, `frontend-empty`,
 * `frontend-output-unknown`, `tool-missing`, `interrupted`.
 */
export async function buildFrontend({ project, lock, results }: Sources, host: Outside): Promise<string> {
  const { tool, install } = PACKAGE_MANAGERS[lock.manager];
  await host.group(`Install the frontend's packages (${tool} ${install[0]})`, async () => {
    const { code, said } = await run({ tool, args: install, cwd: lock.folder }, host);
    if (code !== 0) throw installFailed(lock, code, said);
  });
  return keepPrevious(results, async () => {
    await host.group(`Build the frontend (${tool} run ${project.script})`, async () => {
      const { code, said } = await run({ tool, args: ['run', project.script], cwd: project.folder }, host);
      if (code !== 0) throw scriptFailed(project, code, said);
    });
    return findResult(results, project);
  });
}

interface Call {
  tool: 'npm' | 'pnpm' | 'yarn';
  args: readonly string[];
  cwd: string;
}

/** Both streams in the order in which they came: npm says on one what the script wrote about on the other. */
async function run({ tool, args, cwd }: Call, host: Outside): Promise<{ code: number; said: string[] }> {
  const start = await startOfTool(tool, host);
  const said: string[] = [];
  const onLine = (line: string) => {
    said.push(line);
    if (said.length > 10 * LAST_LINES) said.splice(0, LAST_LINES);
    if (line.trim()) host.progress(line.trim());
    if (host.kind === 'runner') host.info(line);
    else host.debug(line);
  };
  const options = { cwd, env: buildEnvironment(host.env), onLine, allowFailure: true };
  const { code } = await host
    .exec(start.tool, [...start.first, ...args], options)
    .catch(explainMissing(tool));
  return { code, said: said.filter((line) => line.trim()) };
}

/** npm comes with Node, and the others do not. */
function explainMissing(tool: string): (error: unknown) => never {
  return (error) => {
    if (tool === 'npm' || !(error instanceof UserError) || error.code !== 'tool-missing') throw error;
    throw new UserError('tool-missing', error.message, {
      hint: `The frontend has a lock file of ${tool}. Install it in a step before: 'corepack enable' (Node brings corepack up to version 24), or 'npm install --global ${tool}'.`,
      cause: error,
    });
  };
}

function installFailed(
  { manager, folder, name }: LockFile,
  code: number,
  said: readonly string[],
): UserError {
  const { tool, install, isOutdated, update } = PACKAGE_MANAGERS[manager];
  const place = { file: `${folder}/${name}` };
  const last = withoutUsage(said).slice(-LAST_LINES).join('\n');
  if (isOutdated(said.join('\n'))) {
    return new UserError('frontend-lock-outdated', `${name} in '${folder}' does not fit its package.json.`, {
      hint: `Run '${update}' there and commit ${name}. ${tool} said:\n${last}`,
      place,
    });
  }
  return new UserError(
    'frontend-install-failed',
    `'${[tool, ...install].join(' ')}' in '${folder}' ended with code ${code}.`,
    {
      hint: last ? `It said:\n${last}` : 'It said nothing.',
      place,
    },
  );
}

/** npm explains all its options after what it has found. */
function withoutUsage(said: readonly string[]): readonly string[] {
  const usage = said.findIndex((line) => /^npm (error|ERR!) (Clean install a project|Usage:)/.test(line));
  return usage === -1 ? said : said.slice(0, usage);
}

function scriptFailed(
  { script, folder, file }: FrontendProject,
  code: number,
  said: readonly string[],
): UserError {
  const last = said.slice(-LAST_LINES).join('\n');
  return new UserError(
    'frontend-script-failed',
    `The script '${script}' of '${basename(folder)}' ended with code ${code}.`,
    { hint: last ? `It said:\n${last}` : 'It said nothing.', place: { file } },
  );
}
