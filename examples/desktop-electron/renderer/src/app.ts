import type { NotesApi } from '../../src/api.ts';

declare global {
  /** What the preload script gives to this page, and the only way to anything outside of it. */
  var notesApp: NotesApi;
}

/** The app behind the page. */
export const app: NotesApi = globalThis.notesApp;
