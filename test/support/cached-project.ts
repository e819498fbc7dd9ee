import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildBackend } from '../../src/build-backend/build-backend.ts';
import type { BuildInputs } from '../../src/build-backend/inputs.ts';
import type { Exec } from '../../src/shared/exec.ts';
import { createExec } from '../../src/shared/exec.ts';
import type { Host } from '../../src/shared/host.ts';
import { readManifest } from '../../src/sidecar/manifest.ts';
import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { buildInputs } from './build-inputs.ts';
import { buildEnvironment } from './bundle.ts';
import { fakeHost, type Recorded } from './fake-host.ts';
import { run } from './run.ts';

/** A small program of the standard library: two modules, a data file, a text that is no part of it. */
const FILES: Readonly<Record<string, string>> = {
  VERSION: '1.2.3\n',
  'README.md': '# Small\n',
  'pyproject.toml': '[project]\nname = "small"\nversion = "1.2.3"\n',
  'app/__init__.py': '',
  'app/main.py': [
    'from app.greeting import greeting',
    'from app.words import words',
    '',
    'def main():',
    '    print(greeting())',
    '    print(words())',
    '',
  ].join('\n'),
  'app/words.py': [
    'from pathlib import Path',
    '',
    'def words():',
    '    # What is not installed is a warning here, which a program from the cache has too.',
    '    if not Path(__file__).exists: import nowhere_at_all',
    "    return (Path(__file__).parent / 'words.txt').read_text(encoding='utf-8').strip()",
    '',
  ].join('\n'),
  'app/greeting.py': 'def greeting():\n    return "hello, dear"\n',
  'app/words.txt': 'world\n',
};

/** The interpreter itself, as it calls itself. */
async function findPython(): Promise<string> {
  const program = process.platform === 'win32' ? 'python' : 'python3';
  return (await run(program, ['-c', 'import sys; print(sys.executable)'])).trim();
}

/** What one build did. */
export interface CachedRun {
  outputs: Record<string, string>;
  manifest: Manifest;
  /** The bytes of the archive. */
  archive: Buffer;
  recorded: Recorded;
  /** The programs that were started, in order. */
  started: string[];
}

/** A project with a build cache of its own. */
export interface CachedProject {
  /** Absolute. */
  root: string;
  cache: string;
  temp: string;
  write(path: string, text: string): Promise<void>;
  build(given?: Parameters<typeof buildInputs>[0], overrides?: Partial<Host>): Promise<CachedRun>;
  /** The inputs and the host of such a build. */
  inputs(given?: Parameters<typeof buildInputs>[0]): BuildInputs;
  host(overrides?: Partial<Host>): Host & { recorded: Recorded };
  /** The same project with the same cache, in another place. */
  copy(): Promise<CachedProject>;
  remove(): Promise<void>;
}

/** Makes the project in a folder with spaces and letters that are not ASCII. */
export async function cachedProject(): Promise<CachedProject> {
  const folder = await newFolder();
  for (const [path, text] of Object.entries(FILES)) await writeText(join(folder, 'project', path), text);
  return projectIn(folder);
}

async function projectIn(folder: string): Promise<CachedProject> {
  const root = join(folder, 'project');
  const cache = join(folder, 'cache');
  const temp = join(folder, 'temp');
  await mkdir(temp, { recursive: true });
  const python = await findPython();
  const project: CachedProject = {
    root,
    cache,
    temp,
    write: (path, text) => writeText(join(root, path), text),
    inputs: (given = {}) =>
      buildInputs({
        entry: 'app.main:main',
        // A version manager's script would have to be run to tell which interpreter it stands for.
        python,
        'check-imports': 'warn',
        cache: 'directory',
        'cache-directory': cache,
        ...given,
      }),
    host: (overrides = {}) => hostOf({ root, temp }, overrides),
    build: async (given = {}, overrides = {}) => {
      const started: string[] = [];
      const host = project.host(overrides);
      const exec: Exec = (tool, args, options) => {
        started.push(tool);
        return host.exec(tool, args, options);
      };
      const inputs = project.inputs(given);
      const outputs = await buildBackend(inputs, { ...host, exec });
      const manifest = await readManifest(outputs.manifest);
      return {
        outputs,
        manifest,
        archive: await readFile(outputs.archive),
        recorded: host.recorded,
        started,
      };
    },
    copy: async () => {
      const other = await newFolder();
      await cp(root, join(other, 'project'), { recursive: true, preserveTimestamps: true });
      await rm(join(other, 'project', 'dist'), { recursive: true, force: true });
      await cp(cache, join(other, 'cache'), { recursive: true }).catch(() => undefined);
      return projectIn(other);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  return project;
}

function hostOf({ root, temp }: Pick<CachedProject, 'root' | 'temp'>, overrides: Partial<Host>) {
  const environment = buildEnvironment();
  const { PATH, HOME } = process.env;
  const signal = overrides.signal ?? new AbortController().signal;
  return fakeHost({
    platform: process.platform,
    arch: process.arch,
    env: { PATH, HOME, ...environment },
    exec: createExec(signal, process.platform),
    workspace: root,
    temp,
    cache: environment['SIDECAR_CACHE'] ?? temp,
    ...overrides,
  });
}

async function newFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "cached 'ü' ")));
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
