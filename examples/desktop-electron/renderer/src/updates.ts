import type { Channel, UpdateState } from '../../src/api.ts';
import { app } from './app.ts';
import { element } from './elements.ts';
import { attempt } from './problem.ts';

const place = element('updates', HTMLElement);
const check = element('check', HTMLButtonElement);
const install = element('install', HTMLButtonElement);
const updates = element('switch', HTMLInputElement);
const channel = element('channel', HTMLSelectElement);

/** Shows how the update is, now and at every change, and lets the user decide about it. */
export async function followUpdates(): Promise<void> {
  check.addEventListener('click', () => void attempt('Looking for updates', () => app.checkForUpdates()));
  install.addEventListener('click', () => void attempt('The update', () => app.installUpdate()));
  updates.addEventListener('change', () => void change({ updates: updates.checked }));
  channel.addEventListener('change', () => void change({ channel: channel.value as Channel }));
  app.onUpdateState(showUpdates);
  showUpdates(await app.updateState());
  const settings = await app.settings();
  updates.checked = settings.updates;
  channel.value = settings.channel;
}

function change(settings: { updates?: boolean; channel?: Channel }): Promise<void> {
  return attempt('Changing the settings', () => app.changeSettings(settings));
}

function showUpdates(now: UpdateState): void {
  place.textContent = textOf(now);
  install.hidden = now.kind !== 'downloaded';
}

function textOf(now: UpdateState): string {
  switch (now.kind) {
    case 'off':
      return 'Updates are switched off.';
    case 'absent':
      return 'This build does not update itself.';
    case 'idle':
      return '';
    case 'checking':
      return 'Looking for updates …';
    case 'current':
      return 'You have the newest version.';
    case 'found':
      return `Version ${now.version} is being downloaded.`;
    case 'downloaded':
      return `Version ${now.version} is ready.`;
    case 'failed':
      return `The update failed: ${now.message}`;
  }
}
