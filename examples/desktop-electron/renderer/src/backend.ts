import type { BackendState } from '../../src/api.ts';
import { app } from './app.ts';
import { element } from './elements.ts';
import { showNotes } from './notes.ts';
import { attempt } from './problem.ts';

const place = element('backend', HTMLElement);
/** Counts what was told, so that an answer that comes late does not cover what was told since. */
let told = 0;

/** Shows how the backend is, now and at every change, and its notes as soon as it is ready. */
export async function followBackend(): Promise<void> {
  app.onBackendState((state) => void showBackend(state));
  await showBackend(await app.backendState());
}

async function showBackend({ state, version, problem }: BackendState): Promise<void> {
  told += 1;
  if (state === 'ready') {
    place.textContent = `Backend ${version ?? ''} is ready.`;
    await attempt('Reading the notes', () => showReady(told));
    return;
  }
  place.textContent = problem ? `The backend: ${state}. ${problem}` : `The backend: ${state}.`;
}

/** What it says about itself: a version that differs from the app's is a broken installation, and must be seen. */
async function showReady(now: number): Promise<void> {
  try {
    const { status, version } = await app.health();
    if (now === told) place.textContent = `Backend ${version} is ready (${status}).`;
    await showNotes();
  } catch (error) {
    // Otherwise it has ended meanwhile, which is shown already.
    if (now === told) throw error;
  }
}
