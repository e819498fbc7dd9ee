/** @import { NotesApi, BackendState, UpdateState } from '../src/api.ts' */

/** What the preload script gives to this page. @type {NotesApi} */
const app = globalThis.notesApp;
const element = (id) => document.getElementById(id);

const UPDATES = {
  off: () => 'Updates are switched off.',
  absent: () => 'This build does not update itself.',
  idle: () => '',
  checking: () => 'Looking for updates …',
  current: () => 'You have the newest version.',
  found: ({ version }) => `Version ${version} is being downloaded.`,
  downloaded: ({ version }) => `Version ${version} is ready.`,
  failed: ({ message }) => `The update failed: ${message}`,
};

/** @param {BackendState} now */
async function showBackend({ state, version, problem }) {
  const text = state === 'ready' ? `Backend ${version ?? ''} is ready.` : `The backend: ${state}.`;
  element('backend').textContent = problem && state !== 'ready' ? `${text} ${problem}` : text;
  if (state === 'ready') await showNotes();
}

async function showNotes() {
  const items = (await app.notes()).map(({ title, body }) => {
    const item = document.createElement('li');
    // Text, never HTML: a note is what somebody else may have written.
    item.textContent = `${title}: ${body}`;
    return item;
  });
  element('notes').replaceChildren(...items);
}

/** @param {UpdateState} now */
function showUpdates(now) {
  element('updates').textContent = UPDATES[now.kind](now);
  element('install').hidden = now.kind !== 'downloaded';
}

element('add').addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = new FormData(event.target);
  await app.addNote({ title: String(data.get('title')), body: String(data.get('body')) });
  event.target.reset();
  await showNotes();
});
element('check').addEventListener('click', () => app.checkForUpdates());
element('install').addEventListener('click', () => app.installUpdate());
element('switch').addEventListener('change', ({ target }) => app.changeSettings({ updates: target.checked }));
element('channel').addEventListener('change', ({ target }) => app.changeSettings({ channel: target.value }));

app.onBackendState(showBackend);
app.onUpdateState(showUpdates);
await showBackend(await app.backendState());
showUpdates(await app.updateState());
const { updates, channel } = await app.settings();
element('switch').checked = updates;
element('channel').value = channel;
