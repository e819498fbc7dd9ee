import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { isAlive } from '../../test/support/children.ts';
import { stopBeforeQuit } from './quit.ts';
import { Sidecar } from './sidecar.ts';

/** A stand-in for Electron's `app`: `quit` asks its listeners, and quits if none objects. */
class StandInApp extends EventEmitter<{ 'before-quit': [{ preventDefault(): void }] }> {
  quits = 0;
  quit(): void {
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.quits += 1;
  }
}

describe.skipIf(process.platform === 'win32')('an app that is quit', () => {
  test('ends once its sidecar has stopped, however often it is asked', async () => {
    const app = new StandInApp();
    const sidecar = new Sidecar({ program: '/bin/sh', args: ['-c', 'echo READY; exec sleep 60'] });
    stopBeforeQuit(app, sidecar);
    const { pid = 0 } = await sidecar.start();
    const stopped = new Promise<void>((resolve) => {
      sidecar.on('state', (state) => state === 'stopped' && resolve());
    });
    app.quit();
    app.quit();
    expect([app.quits, isAlive(pid)]).toEqual([0, true]);
    await stopped;
    await new Promise(setImmediate);
    expect([app.quits, isAlive(pid)]).toEqual([1, false]);
  });

  test('ends though nothing was started', async () => {
    const app = new StandInApp();
    stopBeforeQuit(app, new Sidecar({ program: '/bin/sh' }));
    app.quit();
    await new Promise(setImmediate);
    expect(app.quits).toBe(1);
  });
});
