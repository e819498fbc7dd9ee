import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { formatSize } from '../../shared/quantities.ts';
import type { BuildContext } from '../clean-build.ts';
import type { PreparedEnvironment } from '../environment/environment.ts';
import { variable } from '../environment/variables.ts';
import { packagerCacheIn } from '../folders.ts';
import type { CacheAccess } from './cache-access.ts';
import type { BuildKey } from './key/build-key.ts';
import { fingerprintInterpreter } from './key/interpreter-fingerprint.ts';
import { digestOf } from './key/key-part.ts';
import { pruneUvCache } from './prune-uv-cache.ts';
import { toolCacheKey } from './record-keys.ts';
import { keepToolCache, restoreToolCache, type ToolCache } from './tool-cache-folder.ts';
import type { ToolCacheRecord } from './tool-cache-record.ts';

/** A cache folder of a build, and the record that it came from, if it was restored. */
interface InUse extends ToolCache {
  record: ToolCacheRecord | undefined;
}

/** Parts of the key that decide what the packager makes of a library. */
const PACKAGER_PARTS = new Set(['interpreter', 'packager', 'options', 'target']);

/**
 * Level 2: a full build whose tools find their own caches, which came out of the store. Only for a store that outlives
 * the machine, and only as far as the machine keeps none of its own; otherwise nothing is moved.
 *
 * uv's folder is kept under the program, the platform and the interpreter: uv judges each entry by itself, so that
 * after a changed requirement the newest one serves for all that stayed. PyInstaller's (the libraries that it changed
 * for `upx`, `strip` or a Mac) is believed by it, so everything that decides about those is part of its key.
 */
export class ToolCaches {
  readonly #context: BuildContext;
  readonly #access: CacheAccess;
  readonly #host: Host;
  #uv: InUse | undefined;
  #packager: InUse | undefined;
  #environmentHost: Promise<Host> | undefined;

  constructor(context: BuildContext, access: CacheAccess, host: Host) {
    this.#context = context;
    this.#access = access;
    this.#host = host;
  }

  /** The host to make the environment with: uv finds the restored cache through it. */
  environmentHost(): Promise<Host> {
    this.#environmentHost ??= this.#restoreUv();
    return this.#environmentHost;
  }

  /** Brings what the packager of the build with `key` can use, to where it looks. */
  async restorePackager(key: BuildKey): Promise<void> {
    const { plan, folders } = this.#context;
    if (!this.#access.store.isRemote || plan.inputs.clean) return;
    const parts = key.parts.filter(({ name }) => PACKAGER_PARTS.has(name)).map(({ digest }) => digest);
    const tool = 'PyInstaller';
    const cacheKey = toolCacheKey(tool, plan, this.#host, parts);
    this.#packager = await this.#restore({ tool, key: cacheKey, folder: packagerCacheIn(folders.work) });
  }

  /** What was restored: `warm caches of uv and PyInstaller restored (31.0 MB)`; undefined if nothing. */
  get restored(): string | undefined {
    const found = [this.#uv, this.#packager].flatMap((cache) => (cache?.record ? [cache] : []));
    if (found.length === 0) return undefined;
    const size = found.reduce((sum, { record }) => sum + (record?.archive.size ?? 0), 0);
    const tools = found.map(({ tool }) => tool).join(' and ');
    return `warm ${found.length > 1 ? 'caches' : 'cache'} of ${tools} restored (${formatSize(size)})`;
  }

  /** Keeps what the tools left behind, if it is something else than what was restored. */
  async keep(environment: PreparedEnvironment): Promise<void> {
    if (!this.#access.store.writes || (!this.#uv && !this.#packager)) return;
    await this.#context.phases.run('keep-tools', 'Keep the caches of the tools', async () => {
      if (this.#uv && environment.installer === 'uv') await this.#keepUv(this.#uv, environment);
      if (!this.#packager) return;
      const { record } = this.#packager;
      await keepToolCache(this.#packager, { before: record, packages: [] }, this.#access, this.#host);
    });
  }

  async #restoreUv(): Promise<Host> {
    const { plan, folders } = this.#context;
    const { store } = this.#access;
    const host = this.#host;
    const isOurs = store.isRemote && plan.inputs.environment === 'isolated' && !(await keepsItself(host));
    if (!isOurs) return host;
    const { files } = await fingerprintInterpreter(plan.inputs.python, host, plan.workingDirectory);
    const key = toolCacheKey('uv', plan, host, Object.entries(files).sort());
    const cache = await this.#restore({ tool: 'uv', key, folder: join(folders.work, 'uv-cache') });
    // A folder that nobody fills or keeps would only take uv away from the one that it has.
    if (!cache.record && !store.writes) return host;
    this.#uv = cache;
    return { ...host, env: { ...host.env, UV_CACHE_DIR: cache.folder } };
  }

  async #restore(cache: ToolCache): Promise<InUse> {
    const record = await this.#context.phases.run(
      `restore-${cache.tool.toLowerCase()}`,
      `Restore the cache of ${cache.tool}`,
      () => restoreToolCache(cache, this.#access, this.#host),
    );
    return { ...cache, record };
  }

  async #keepUv(cache: InUse, environment: PreparedEnvironment): Promise<void> {
    const before = cache.record;
    const { distributions } = environment;
    const contents = digestOf(distributions.map(({ name, version }) => [name, version]));
    if (contents === before?.contents) return;
    const packages = distributions.map(({ name }) => name);
    const prune = () => pruneUvCache(cache.folder, environment, before?.packages ?? [], this.#host);
    await keepToolCache(cache, { before, contents, packages, prune }, this.#access, this.#host);
  }
}

/** Whether uv has a cache that this machine or the user keeps: it is warm without us, or not wanted. */
async function keepsItself(host: Host): Promise<boolean> {
  if (variable(host, 'UV_CACHE_DIR') || variable(host, 'UV_NO_CACHE')) return true;
  // Such a machine goes away, whatever steps before this one have left there.
  if (variable(host, 'RUNNER_ENVIRONMENT') === 'github-hosted') return false;
  const folder = ownCache(host);
  const found = folder === undefined ? undefined : await stat(folder).catch(() => undefined);
  return found !== undefined;
}

/** Rule: uv's documentation, "Cache directory". */
function ownCache(host: Host): string | undefined {
  if (host.platform === 'win32') return below(variable(host, 'LOCALAPPDATA'), 'uv', 'cache');
  return below(variable(host, 'XDG_CACHE_HOME'), 'uv') ?? below(variable(host, 'HOME'), '.cache', 'uv');
}

function below(folder: string | undefined, ...names: string[]): string | undefined {
  return folder === undefined ? undefined : join(folder, ...names);
}
