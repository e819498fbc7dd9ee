import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { action } from '../../../src/build-backend/action.ts';
import { runAction } from '../../../src/shared/run-action.ts';
import { readManifest } from '../../../src/sidecar/manifest.ts';
import type { Manifest } from '../../../src/sidecar/manifest-types.ts';
import { fakeHost } from '../fake-host.ts';
import { pyinstallerPython } from '../frozen-program.ts';
import { type Sources, writeSources } from './sources.ts';

/** What is said when the cache cannot help; what comes then is a clean build. */
const FULL = /^Build cache: full build, (.*)\.$/;

/** What came of a build. */
export interface Built {
  /** What was taken from the cache; `full` also where the build was stopped at this decision. */
  level: '0' | '1' | 'full';
  /** Why it was a full build. */
  reason: string;
  /** Absent where it was stopped, or has failed. */
  result: Result | undefined;
  /** Messages of its errors. */
  errors: string[];
}

/** A program, in bytes. */
export interface Result {
  manifest: Manifest;
  /** Folder of the tree. */
  path: string;
  executable: string;
  archive: Buffer;
}

export interface BuildRequest {
  sources: Sources;
  /** Inputs of build-backend, the cache's among them. */
  inputs: Readonly<Record<string, string>>;
  /** Variables beside those of the test. */
  env?: Readonly<Record<string, string>>;
  /** Ends the build as soon as it is known to be a clean one. */
  stopAtFull?: boolean;
  /** The folder to build in, which is not there; any if not given. */
  at?: string;
}

/** Builds programs in folders of their own, with one environment for all. */
export class Builds {
  readonly #root: string;
  readonly #python: string;

  private constructor(root: string, python: string) {
    this.#root = root;
    this.#python = python;
  }

  /** With the packager of this version in the Python that `python` starts; LAYER_PYTHON names another one. */
  static async with(pyinstaller: string): Promise<Builds> {
    const python = await pyinstallerPython(pyinstaller, process.env['LAYER_PYTHON']);
    return new Builds(await realpath(await mkdtemp(join(tmpdir(), 'layers-'))), python);
  }

  /** A new path for a folder that is not there yet. */
  async place(): Promise<string> {
    return join(await mkdtemp(join(this.#root, 'b-')), 'here');
  }

  remove(): Promise<void> {
    return rm(this.#root, { recursive: true, force: true });
  }

  /** Builds `sources` in a folder that goes away; `look` may read the result before. */
  async build(request: BuildRequest, look?: (result: Result) => Promise<void>): Promise<Built> {
    const folder = request.at ?? (await this.place());
    try {
      await mkdir(folder);
      await writeSources(folder, request.sources);
      const built = await this.buildIn(folder, request);
      if (built.result && look) await look(built.result);
      return built;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Builds what lies in `folder`; the result is put beside it. */
  async buildIn(folder: string, { inputs, env, stopAtFull }: Omit<BuildRequest, 'sources'>): Promise<Built> {
    const output = await this.place();
    const temp = await this.place();
    await mkdir(temp);
    const given: Record<string, string> = { python: this.#python, output, ...inputs };
    const stop = new AbortController();
    let reason = '';
    const host = fakeHost({
      platform: process.platform,
      arch: process.arch,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      workspace: folder,
      temp,
      cache: join(temp, 'cache'),
      signal: stop.signal,
      input: (name) => given[name] ?? '',
    });
    const info = (message: string) => {
      host.recorded.log.push(message);
      const found = FULL.exec(message)?.[1];
      if (found === undefined) return;
      reason = found;
      if (stopAtFull) stop.abort();
    };
    await runAction(action, { ...host, info });
    const { outputs, annotations } = host.recorded;
    const result = outputs.has('archive') ? await resultOf(outputs) : undefined;
    if (result) await rm(temp, { recursive: true });
    const level =
      outputs.get('cache-level') === '0' ? '0' : outputs.get('cache-level') === '1' ? '1' : 'full';
    const errors = annotations.flatMap((one) => (one.level === 'error' ? [one.message] : []));
    return { level, reason, result, errors: stop.signal.aborted ? [] : errors };
  }
}

async function resultOf(outputs: ReadonlyMap<string, string>): Promise<Result> {
  const named = (name: string) => outputs.get(name) ?? '';
  return {
    manifest: await readManifest(named('manifest')),
    path: named('path'),
    executable: named('executable'),
    archive: await readFile(named('archive')),
  };
}

/** How two programs differ: files of the tree, then the archive. Empty where no byte does. */
export function differences(one: Result, other: Result): string[] {
  const files = (result: Result) =>
    new Map(result.manifest.files.map(({ path, ...rest }) => [path, JSON.stringify(rest)]));
  const [left, right] = [files(one), files(other)];
  const found = [...new Set([...left.keys(), ...right.keys()])].filter(
    (path) => left.get(path) !== right.get(path),
  );
  if (one.manifest.digest !== other.manifest.digest) found.push('(digest of the tree)');
  if (!one.archive.equals(other.archive)) found.push('(archive)');
  return found;
}
