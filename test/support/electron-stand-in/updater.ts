import { EventEmitter } from 'node:events';

/** What the server of updates says: nothing new, a version, or what goes wrong. */
const answer = process.env['STAND_IN_UPDATE'] ?? 'none';

/** Stand-in for electron-updater's `autoUpdater`. Setting a channel allows downgrades, as there. */
class Updater extends EventEmitter {
  autoDownload = false;
  allowDowngrade = false;
  checks = 0;
  installed = false;
  #channel: string | null = null;

  get channel(): string | null {
    return this.#channel;
  }

  set channel(channel: string | null) {
    this.#channel = channel;
    this.allowDowngrade = true;
  }

  async checkForUpdates(): Promise<void> {
    this.checks += 1;
    this.emit('checking-for-update');
    if (answer === 'none') this.emit('update-not-available', { version: '0.0.0' });
    else if (/^\d/.test(answer)) {
      this.emit('update-available', { version: answer });
      this.emit('update-downloaded', { version: answer });
    } else {
      const error = new Error(answer);
      this.emit('error', error);
      throw error;
    }
  }

  quitAndInstall(): void {
    this.installed = true;
  }
}

export const autoUpdater = new Updater();
export default { autoUpdater };
