import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PreventableEvent } from './preventable-event.ts';
import { records } from './records.ts';

const userData = process.env['STAND_IN_USER_DATA'] ?? '';

/** Where an installed app keeps its resources. */
Object.defineProperty(process, 'resourcesPath', { value: process.env['STAND_IN_RESOURCES'] });

class App extends EventEmitter {
  readonly isPackaged = process.env['STAND_IN_PACKAGED'] === 'true';
  #quitting = false;
  #lock: string | undefined;

  enableSandbox(): void {
    records.sandboxed = true;
  }

  getPath(name: string): string {
    if (name !== 'userData' && name !== 'logs') throw new Error(`The stand-in has no path '${name}'.`);
    const folder = name === 'logs' ? join(userData, 'logs') : userData;
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  getAppPath(): string {
    return process.env['STAND_IN_APP'] ?? '';
  }

  /** Held across processes by a file. The process that has it is told by a signal. */
  requestSingleInstanceLock(): boolean {
    const file = join(this.getPath('userData'), 'instance');
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      this.#lock = file;
      process.on('SIGUSR2', () => {
        records.secondInstances += 1;
        this.emit('second-instance', new PreventableEvent(), [], '');
      });
      return true;
    } catch {
      process.kill(Number(readFileSync(file, 'utf8')), 'SIGUSR2');
      return false;
    }
  }

  async whenReady(): Promise<void> {
    await new Promise(setImmediate);
    if (this.#quitting) await new Promise(() => undefined);
  }

  /** As Electron does: `before-quit` may hold it up; else the windows go, and the process ends. */
  quit(): void {
    const event = new PreventableEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented || this.#quitting) return;
    this.#quitting = true;
    this.emit('will-quit', new PreventableEvent());
    this.emit('quit', new PreventableEvent(), 0);
    if (this.#lock !== undefined) rmSync(this.#lock);
    process.send?.({ quit: true });
    setImmediate(() => process.exit(0));
  }
}

export const app = new App();
