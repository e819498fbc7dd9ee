import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildInputs } from '../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { keptProgram } from '../../../test/support/kept-program.ts';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { type BuildPlan, planBuild } from '../plan.ts';
import { cacheAccess } from './cache-access.ts';
import type { SourceSet } from './key/source-set.ts';
import { sourceState } from './key/source-state.ts';
import { save, writtenSince } from './save.ts';

let root: string;
let plan: BuildPlan;
const host = () => fakeHost({ workspace: root, platform: process.platform, temp: root });
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'save ü '));
  for (const name of ['main.py', 'VERSION']) await writeFile(join(root, name), '1.0.0\n');
  plan = await planBuild(buildInputs({ entry: 'main.py', name: 'app' }), host());
});
afterEach(() => rm(root, { recursive: true, force: true }));

const SET: SourceSet = {
  files: [
    { path: 'main.py', role: 'module' },
    { path: 'absent.py', role: 'fixed' },
  ],
  listings: [],
};

async function sources() {
  return { set: SET, state: await sourceState(SET, plan, host()) };
}

test('what is written or removed during a build is noticed, and nothing else', async () => {
  await sleep(20);
  const since = Date.now();
  expect(await writtenSince(since, await sources(), plan)).toEqual([]);
  await sleep(20);
  await writeFile(join(root, 'main.py'), '2\n');
  expect(await writtenSince(since, await sources(), plan)).toEqual(['main.py']);
  await rm(join(root, 'main.py'));
  expect(await writtenSince(since, await sources(), plan)).toEqual(['main.py']);
});

const key = { parts: [], digest: '1'.repeat(64) };

test('bytes come before the record, and the record before what leads to it', async () => {
  const store = new MemoryStore();
  const record = await keptProgram(store);
  store.asked.length = 0;
  const kept = { plan, key, sources: await sources(), record, archive: '', history: undefined };
  await save(kept, cacheAccess(store, host()), host());
  expect(store.asked.map((line) => line.split(' ')[0])).toEqual([
    'putBlob',
    'putBlob',
    'putRecord',
    'putRecord',
    'putRecord',
  ]);
});

test('a store that is only read is asked nothing', async () => {
  const store = new MemoryStore();
  const record = await keptProgram(store);
  store.asked.length = 0;
  store.writes = false;
  const kept = { plan, key, sources: await sources(), record, archive: '', history: undefined };
  await save(kept, cacheAccess(store, host()), host());
  expect(store.asked).toEqual([]);
});
