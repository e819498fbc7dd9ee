import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eq, valid } from '@renovatebot/pep440';
import type { Host } from '../../shared/host.ts';
import type { PreparedEnvironment } from '../environment/environment.ts';
import { normalizedName } from '../environment/requirement-lines.ts';
import { findUv } from '../environment/uv.ts';
import { childEnvironment } from '../environment/variables.ts';

/** What uv knows of this machine's interpreters, and clones of repositories, whose addresses may hold a password. */
const LEFT_OUT = /^(?:interpreter|git)-v\d+$/;
/** `wheels-v7/pypi/six/1.17.0-py2.py3-none-any.http`, `…/index/<digest>/six/…`; links to what was unpacked. */
const WHEELS = /^wheels-v\d+$/;
/** `simple-v27/pypi/six.rkyv`: which files an index has. */
const INDEX = /^simple-v\d+$/;

/**
 * Takes out of uv's cache in `folder` what `environment` does not need: other versions of its packages, and those of
 * the environment `before` that are gone. Anything else there was fetched to build something, and stays.
 *
 * Not `uv cache prune --ci`, which leaves only what uv built itself: then the next build would ask the index for every
 * page and wheel again. With an index that is as near as the store (a mirror), wheels from either take the same time
 * (measured: 2.8 s for 17, 5.5 s for numpy, pandas and scipy); with one that is slow or away, the store wins.
 */
export async function pruneUvCache(
  folder: string,
  environment: Pick<PreparedEnvironment, 'distributions' | 'interpreter'>,
  before: readonly string[],
  host: Host,
): Promise<void> {
  const held = new Map(environment.distributions.map(({ name, version }) => [normalizedName(name), version]));
  const gone = new Set(before.map(normalizedName).filter((name) => !held.has(name)));
  for (const bucket of await readdir(folder)) {
    const place = join(folder, bucket);
    if (LEFT_OUT.test(bucket)) await rm(place, { recursive: true });
    if (!WHEELS.test(bucket) && !INDEX.test(bucket)) continue;
    const files = await readdir(place, { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => !each.isDirectory())) {
      const path = join(file.parentPath, file.name);
      if (isDispensable(path, WHEELS.test(bucket), { held, gone })) await rm(path);
    }
  }
  await dropUnreferenced(folder, environment, host);
}

function isDispensable(
  path: string,
  isWheel: boolean,
  { held, gone }: { held: ReadonlyMap<string, string>; gone: ReadonlySet<string> },
): boolean {
  const [package_ = '', file = ''] = path.split(/[\\/]/).slice(-2);
  if (!isWheel) return gone.has(normalizedName(file.replace(/\.[^.]*$/, '')));
  const name = normalizedName(package_);
  const version = held.get(name);
  return version === undefined ? gone.has(name) : !isVersion(file.split('-', 1)[0] ?? '', version);
}

function isVersion(one: string, other: string): boolean {
  return valid(one) === null || valid(other) === null || eq(one, other);
}

/** Unpacked wheels that no entry leads to any more. */
async function dropUnreferenced(
  folder: string,
  { interpreter }: Pick<PreparedEnvironment, 'interpreter'>,
  host: Host,
): Promise<void> {
  const uv = await findUv(host, interpreter);
  if (!uv) return;
  const env = { ...childEnvironment(host), UV_CACHE_DIR: folder };
  await host.exec(uv.program, ['cache', 'prune'], { env, cwd: host.temp, allowFailure: true });
}
