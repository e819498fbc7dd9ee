import { followBackend } from './backend.ts';
import { addNotes } from './notes.ts';
import { attempt } from './problem.ts';
import { followUpdates } from './updates.ts';

addNotes();
await Promise.all([
  attempt('Asking for the backend', followBackend),
  attempt('Asking for updates', followUpdates),
]);
