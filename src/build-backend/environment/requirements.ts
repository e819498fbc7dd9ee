import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { upwards } from '../project-version.ts';
import { type Pyproject, readPyproject } from '../pyproject.ts';
import { fromPoetry } from './poetry-dependencies.ts';

/** One thing to install from. Files are absolute. */
export type RequirementsSource =
  | { kind: 'uv-lock'; file: string; folder: string }
  | { kind: 'poetry-lock'; file: string; folder: string }
  /** The dependencies that a project names, as PEP 508. */
  | { kind: 'pyproject'; file: string; dependencies: string[]; hasUvSources: boolean }
  /** Requirements files, and specifiers as one would give them to pip. */
  | { kind: 'list'; files: string[]; specifiers: string[] };

/** What an isolated environment will hold, decided before anything is installed. */
export interface RequirementsPlan {
  /** For the log: `uv.lock`, `requirements.txt`, … */
  label: string;
  /** Installed in this order. */
  sources: RequirementsSource[];
  /** Whether the project in the working directory is itself installed (`.`). */
  installsProject: boolean;
}

export interface RequirementsRequest {
  /** Absolute. */
  workingDirectory: string;
  /** uv's workspace lock is looked for from the working directory up to here. */
  workspace: string;
  /** The lines of the input `requirements`; none means: look for them. */
  requirements: readonly string[];
}

const LOCKS = { 'uv.lock': 'uv-lock', 'poetry.lock': 'poetry-lock' } as const;
/** Parts of a file name that say: not what the program needs at run time. */
const NOT_RUNTIME =
  /(^|[-_.])(dev|develop|development|test|tests|testing|doc|docs|lint|ci|build|bench|typing|types)([-_.]|$)/i;

/**
 * Decides what to install: what the input names, else uv.lock, poetry.lock, requirements*.txt, pyproject.toml.
 * Throws `requirements-missing`, `requirements-ambiguous`, `requirements-dynamic`, `requirements-invalid`.
 */
export function planRequirements(request: RequirementsRequest): Promise<RequirementsPlan> {
  return request.requirements.length > 0 ? planNamed(request) : planFound(request);
}

async function planNamed({ workingDirectory, requirements }: RequirementsRequest): Promise<RequirementsPlan> {
  const sources: RequirementsSource[] = [];
  const list = { kind: 'list' as const, files: [] as string[], specifiers: [] as string[] };
  for (const line of requirements) {
    const file = resolve(workingDirectory, line.replace(/^(-r|--requirement)[\s=]+/, ''));
    if (await isFile(file)) {
      const source = await sourceOfFile(file);
      if (source.kind === 'list') list.files.push(...source.files);
      else sources.push(source);
    } else if (looksLikeFile(line)) throw await missingFile(line, workingDirectory);
    else list.specifiers.push(line);
  }
  if (list.files.length + list.specifiers.length > 0) sources.push(list);
  const installsProject = list.specifiers.some((line) => isProject(line, workingDirectory));
  return { label: requirements.join(', '), sources, installsProject };
}

async function planFound(request: RequirementsRequest): Promise<RequirementsPlan> {
  const source = await findSource(request);
  if (!source) return { label: 'no requirements', sources: [], installsProject: false };
  const file = source.kind === 'list' ? source.files[0] : source.file;
  return { label: basename(file ?? ''), sources: [source], installsProject: false };
}

async function findSource(request: RequirementsRequest): Promise<RequirementsSource | undefined> {
  const { workingDirectory: folder } = request;
  const uvLock = await findUvLock(request);
  if (uvLock) return { kind: 'uv-lock', file: uvLock, folder };
  const poetryLock = join(folder, 'poetry.lock');
  if (await isFile(poetryLock)) return { kind: 'poetry-lock', file: poetryLock, folder };
  const file = await findRequirementsFile(folder);
  if (file) return { kind: 'list', files: [file], specifiers: [] };
  return projectSource(await readPyproject(folder));
}

/** uv.lock beside the project, or above it if the project is a member of that workspace. */
async function findUvLock({ workingDirectory, workspace }: RequirementsRequest): Promise<string | undefined> {
  for (const folder of upwards(workingDirectory, workspace)) {
    const file = join(folder, 'uv.lock');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const member = relative(folder, workingDirectory).replaceAll('\\', '/');
    const isMember = [...text.matchAll(/\{ (?:editable|virtual|directory) = "([^"]*)" \}/g)].some(
      ([, path]) => path === member,
    );
    return member === '' || isMember ? file : undefined;
  }
  return undefined;
}

async function findRequirementsFile(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) => /^requirements.*\.txt$/i.test(name)).sort();
  const plain = names.find((name) => name.toLowerCase() === 'requirements.txt');
  if (plain) return join(folder, plain);
  const runtime = names.filter(
    (name) => !NOT_RUNTIME.test(name.slice('requirements'.length, -'.txt'.length)),
  );
  if (runtime.length > 1) {
    throw new UserError('requirements-ambiguous', `Found ${runtime.join(', ')} and no requirements.txt.`, {
      hint: `Say which one the program needs, for instance: requirements: ${runtime[0]}`,
    });
  }
  return runtime[0] && join(folder, runtime[0]);
}

async function sourceOfFile(file: string): Promise<RequirementsSource> {
  const folder = dirname(file);
  const name = basename(file);
  if (name === 'uv.lock' || name === 'poetry.lock') return { kind: LOCKS[name], file, folder };
  const project = name === 'pyproject.toml' ? projectSource(await readPyproject(folder)) : undefined;
  return project ?? { kind: 'list', files: [file], specifiers: [] };
}

/** What `pyproject.toml` asks for; `undefined` if it describes no project. */
export function projectSource(pyproject: Pyproject | undefined): RequirementsSource | undefined {
  if (!pyproject) return undefined;
  const { file, data } = pyproject;
  const { project, tool } = data;
  const hasUvSources = Object.hasOwn((tool['uv'] as object | undefined) ?? {}, 'sources');
  if (project?.dependencies)
    return { kind: 'pyproject', file, dependencies: project.dependencies, hasUvSources };
  if (tool.poetry?.dependencies) {
    const dependencies = fromPoetry(tool.poetry.dependencies, pyproject);
    return { kind: 'pyproject', file, dependencies, hasUvSources };
  }
  if (!project) return undefined;
  if (!project.dynamic.includes('dependencies')) {
    return { kind: 'pyproject', file, dependencies: [], hasUvSources };
  }
  const files = [tool.setuptools?.dynamic['dependencies']?.file ?? []].flat();
  if (files.length > 0) {
    return { kind: 'list', files: files.map((one) => resolve(dirname(file), one)), specifiers: [] };
  }
  throw new UserError(
    'requirements-dynamic',
    'The dependencies in pyproject.toml are computed by its build backend.',
    {
      hint: 'Install the project itself: requirements: .',
      place: { file },
    },
  );
}

/** `reqs.txt`, `a/b.lock`: meant as a file. `./pkg`, `git+https://…`, `x @ file:///…`, `datasette==1` are not. */
function looksLikeFile(line: string): boolean {
  if (/:\/\/|\s@\s|[=<>;]/.test(line)) return false;
  return /\.(txt|toml|lock|in)$/i.test(line) || /^(-r|--requirement)\b/.test(line);
}

/** Whether `line` (`.`, `./`, `-e .`, `.[extra]`) is the working directory itself. */
function isProject(line: string, workingDirectory: string): boolean {
  const path = line.replace(/^(-e|--editable)[\s=]+/, '').replace(/\[[^\]]*\]$/, '');
  return /^[./\\]/.test(path) && resolve(workingDirectory, path) === resolve(workingDirectory);
}

async function missingFile(line: string, workingDirectory: string): Promise<UserError> {
  const names = (await readdir(workingDirectory).catch(() => [])).filter(
    (name) => /requirements.*\.(txt|in)$/i.test(name) || name in LOCKS || name === 'pyproject.toml',
  );
  const path = line.replace(/^(-r|--requirement)[\s=]+/, '');
  return new UserError(
    'requirements-missing',
    `'${path}' (input 'requirements') does not exist: ${resolve(workingDirectory, path)}.`,
    { hint: `Correct the path. In that folder are: ${names.join(', ') || 'no requirements'}.` },
  );
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
