/** Runs workflows with act in host mode, on the release tree and without any download. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { actEnvironment } from './act-environment.ts';
import { type ActLog, parseActLog } from './act-log.ts';
import { type UsedAction, usedActions, yamlBelow } from './act-uses.ts';
import { type WorkspaceContent, writeWorkspace } from './act-workspace.ts';
import type { ResultsServer } from './results-server.ts';
import { standInAction, standInNames } from './stand-in-actions.ts';
import { toolPath } from './tools.ts';

export interface ActRequest extends WorkspaceContent {
  /** Text of the workflow, or the path of its file. */
  workflow: string;
  /** The written release tree, which is `org/sidecar-actions` at whatever ref a workflow names. */
  releaseTree?: string;
  /** Name (default `push`) and payload of the event. */
  event?: { name: string; payload?: object };
  secrets?: Readonly<Record<string, string>>;
  /** Variables of every step. */
  env?: Readonly<Record<string, string>>;
  resultsServer?: ResultsServer;
  /** Folders in which the steps find programs that this machine lacks. */
  path?: readonly string[];
  /** Folders that stand for other repositories, by `owner/name`, at whatever ref a workflow names. */
  localRepositories?: Readonly<Record<string, string>>;
  /** In ms; then the run is ended. */
  timeout?: number;
}

export interface ActResult extends ActLog {
  /** Whether jobs ran and every one was green. */
  ok: boolean;
  /** What act printed, as it is: each line is JSON. */
  output: string;
}

const RUNNERS = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04'];
const OUR_REPOSITORY = 'org/sidecar-actions';
const TIMEOUT = 8 * 60_000;
/** How long act may take to end its steps when the time is over, in ms. */
const GRACE = 3000;

/** Runs a workflow in a repository made for it. A red run is a result (`ok: false`), a run that could not start throws. */
export async function runAct(request: ActRequest): Promise<ActResult> {
  const act = await toolPath('act');
  if (act.path === undefined) throw new Error(act.reason);
  // Below one folder, because act keeps workspaces, tools and temporary files in its cache folder.
  const base = await mkdtemp(join(tmpdir(), 'act-'));
  try {
    const workflow = await workflowText(request.workflow);
    const file = '.github/workflows/test.yml';
    const workspace = join(base, 'workspace');
    await writeWorkspace(workspace, { ...request, files: { ...request.files, [file]: workflow } });
    const repositories = await repositoryOptions(request, [workflow, ...(await yamlBelow(workspace))]);
    const options = ['-C', workspace, '-W', file, ...(await runOptions(request, base)), ...repositories];
    const args = [request.event?.name ?? 'push', ...options];
    const run = { act: act.path, args, base, path: request.path ?? [] };
    const { code, output } = await start(run, request.timeout ?? TIMEOUT);
    const log = parseActLog(output);
    return { ...log, ok: code === 0 && log.jobs.length > 0, output };
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

function workflowText(workflow: string): Promise<string> | string {
  return workflow.includes('\n') ? workflow : readFile(workflow, 'utf8');
}

async function runOptions(request: ActRequest, base: string): Promise<string[]> {
  const eventFile = join(base, 'event.json');
  const ref = request.tag ? `refs/tags/${request.tag}` : 'refs/heads/main';
  await writeFile(eventFile, JSON.stringify({ ref, ...request.event?.payload }));
  const env = { ...request.resultsServer?.env, ...request.env };
  return [
    ...RUNNERS.flatMap((runner) => ['-P', `${runner}=-self-hosted`]),
    ...['--action-cache-path', join(base, 'cache'), '--no-cache-server', '--json', '--actor', 'someone'],
    ...['--container-daemon-socket', '-', '--eventpath', eventFile],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(request.secrets ?? {}).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
  ];
}

/** act would download what is used and not mapped, so everything used is, at exactly the refs that are named. */
async function repositoryOptions(request: ActRequest, texts: readonly string[]): Promise<string[]> {
  const { releaseTree } = request;
  const released = releaseTree ? await yamlBelow(releaseTree) : [];
  const used = [...texts, ...released].flatMap(usedActions);
  const folders = { ...(releaseTree && { [OUR_REPOSITORY]: releaseTree }), ...request.localRepositories };
  const options: string[] = [];
  for (const [name, action] of new Map(used.map((each) => [`${each.repository}@${each.ref}`, each]))) {
    options.push('--local-repository', `${name}=${await folderOf(action, folders)}`);
  }
  return options;
}

async function folderOf(
  { repository }: UsedAction,
  folders: Readonly<Record<string, string>>,
): Promise<string> {
  const given = folders[repository];
  if (given) return resolve(given);
  const name = repository.replace(/^actions\//, '');
  if ((await standInNames()).includes(name)) return standInAction(name);
  throw new Error(`The workflow uses '${repository}', for which there is neither a stand-in nor a folder.`);
}

interface Run {
  act: string;
  args: readonly string[];
  base: string;
  path: readonly string[];
}

async function start(
  { act, args, base, path }: Run,
  timeout: number,
): Promise<{ code: number; output: string }> {
  const home = join(base, 'home');
  await mkdir(home);
  return new Promise((done, reject) => {
    // An own process group, so that a run that hangs is ended with its steps.
    const child = spawn(act, args, {
      env: actEnvironment(home, path),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    const overdue = setTimeout(() => end(child.pid), timeout);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(overdue);
      done({ code: code ?? 1, output: stdout() + stderr() });
    });
  });
}

function collect(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return () => text;
}

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  process.kill(-pid, 'SIGTERM');
  setTimeout(() => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Everything has ended by itself.
    }
  }, GRACE).unref();
}
