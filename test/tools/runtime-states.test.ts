import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sidecar, type SidecarStatus } from '../../src/runtime/index.ts';
import { isAlive } from '../support/children.ts';

/** Which status may follow which. */
const FOLLOWS: Readonly<Record<SidecarStatus, readonly SidecarStatus[]>> = {
  idle: ['starting'],
  starting: ['ready', 'failed', 'stopping'],
  ready: ['restarting', 'stopping'],
  restarting: ['ready', 'failed', 'stopping'],
  stopping: ['stopped'],
  stopped: ['starting'],
  failed: ['starting', 'stopping'],
};

/** What is done to a sidecar, one after the other, without waiting for what it leads to; `pause` is in ms. */
const step = fc.record({
  act: fc.constantFrom('start', 'stop', 'kill', 'kill', 'start and wait'),
  pause: fc.constantFrom(0, 0, 1, 5, 30),
});
/** What the program does: it stays, ends at once, or ends soon after it was ready. */
const script = fc.constantFrom(
  'echo READY; exec sleep 60',
  'exit 1',
  'echo READY; sleep 0.02',
  'sleep 0.02; echo READY; exec sleep 60',
);

/** Does one thing to it. */
async function take(sidecar: Sidecar, { act, pause }: { act: string; pause: number }): Promise<void> {
  const { pid } = sidecar.info;
  if (act === 'stop') void sidecar.stop();
  else if (act === 'kill' && pid && isAlive(pid)) process.kill(pid, 'SIGKILL');
  else if (act.startsWith('start')) {
    const started = sidecar.start().catch(() => undefined);
    if (act === 'start and wait') await started;
  }
  await sleep(pause);
}

test.skipIf(process.platform === 'win32')(
  'whatever is done to a sidecar, its states follow each other as they may, and it ends',
  async () => {
    const seen = new Set<SidecarStatus>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), script, async (steps, code) => {
        const sidecar = new Sidecar({ program: '/bin/sh', args: ['-c', code], restart: { delay: 1 } });
        const pids = new Set<number>();
        const wrong: string[] = [];
        sidecar.on('state', (status, previous) => {
          seen.add(status);
          if (!FOLLOWS[previous].includes(status)) wrong.push(`${previous} → ${status}`);
          if (sidecar.info.pid) pids.add(sidecar.info.pid);
          if (status === 'ready' && !sidecar.info.pid) wrong.push('ready without a process');
        });
        for (const one of steps) await take(sidecar, one);
        await sidecar.stop();
        expect(wrong).toEqual([]);
        expect(['idle', 'stopped']).toContain(sidecar.status);
        // Nothing comes back later.
        await sleep(5);
        expect(['idle', 'stopped']).toContain(sidecar.status);
        expect([...pids].filter(isAlive)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect([...seen].sort()).toEqual(['failed', 'ready', 'restarting', 'starting', 'stopped', 'stopping']);
  },
);
