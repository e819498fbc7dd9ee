import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/runtime/launch.ts';
import type { Launched } from '../../src/runtime/types.ts';
import { isAlive, until } from '../support/children.ts';

/** A process of a generated tree. */
interface Kin {
  ignoresTerm: boolean;
  ownSession: boolean;
  /** Ends once it has started its children, which are then without a parent. */
  leaves: boolean;
  children: Kin[];
}

const kin = fc.letrec<{ kin: Kin }>((tie) => ({
  kin: fc.record({
    ignoresTerm: fc.boolean(),
    ownSession: fc.boolean(),
    leaves: fc.boolean(),
    children: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constant<Kin[]>([]),
      fc.array(tie('kin'), { maxLength: 2 }),
    ),
  }),
})).kin;

/** The program itself, which always starts something. */
const program = fc.record({
  ignoresTerm: fc.boolean(),
  ownSession: fc.constant(false),
  leaves: fc.boolean(),
  children: fc.array(kin, { minLength: 1, maxLength: 3 }),
});

/** What becomes of the root, and by whom. */
const end = fc.constantFrom('stop', 'kill alone, then stop', 'abort', 'stop and abort');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-up-'));
});
afterAll(() => rm(folder, { recursive: true }));

function quoted(script: string): string {
  return `'${script.replaceAll("'", `'\\''`)}'`;
}

/** A shell script that is that process; each leaves a file named for its number. */
function scriptOf({ ignoresTerm, leaves, children }: Kin, last = 'exec sleep 60'): string {
  const start = (child: Kin) =>
    `${child.ownSession ? 'setsid ' : ''}sh -c ${quoted(scriptOf(child))} </dev/null >/dev/null 2>&1 &`;
  return [
    ignoresTerm ? 'trap "" TERM' : '',
    ...children.map(start),
    ': > "$PIDS/$$"',
    leaves && last.startsWith('exec') ? 'exit 0' : last,
  ].join('\n');
}

function sizeOf({ children }: Kin): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}

/** Starts the tree; ready when each of it has come to be. */
function plant(root: Kin, pids: string, signal: AbortSignal): Promise<Launched> {
  const ready = `while [ "$(ls "$PIDS" | wc -l)" -lt ${sizeOf(root)} ]; do sleep 0.01; done; echo READY`;
  const last = `${ready}\n${root.leaves ? 'exit 0' : 'exec sleep 60'}`;
  const env = { PATH: process.env['PATH'], PIDS: pids };
  return launch({ program: '/bin/sh', args: ['-c', scriptOf(root, last)], env, signal });
}

/** Processes that carry the folder in their environment: whoever descends from the sidecar. */
async function survivors(pids: string): Promise<string[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    all.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
      return environment.includes(`PIDS=${pids}`) && isAlive(Number(pid)) ? [pid] : [];
    }),
  );
  return found.flat();
}

// Feature: python-backend-bundling, Property 3: Process clean-up guarantee
test.runIf(process.platform === 'linux')(
  'whatever a sidecar starts, nothing lives after it was stopped',
  async () => {
    let number = 0;
    let descendants = 0;
    await fc.assert(
      fc.asyncProperty(program, end, async (root, how) => {
        number += 1;
        const pids = join(folder, String(number));
        await mkdir(pids);
        const controller = new AbortController();
        const sidecar = await plant(root, pids, controller.signal);
        const started = (await readdir(pids)).map(Number);
        expect(started).toHaveLength(sizeOf(root));
        descendants += started.filter((pid) => pid !== sidecar.pid && isAlive(pid)).length;
        if (how === 'kill alone, then stop') await sidecar.killAlone();
        const stopped = how === 'abort' ? undefined : sidecar.stop({ timeout: 30, settle: 0 });
        if (how.endsWith('abort')) controller.abort();
        await (stopped ?? sidecar.exited.then(() => until(() => !started.some(isAlive), 'all is gone')));
        expect(started.filter(isAlive)).toEqual([]);
        expect(await survivors(pids)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    // Otherwise the trees were too tame to show anything.
    console.log('alive when it was stopped:', descendants);
    expect(descendants).toBeGreaterThan(100);
  },
);
