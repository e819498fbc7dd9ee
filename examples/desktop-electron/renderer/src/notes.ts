import type { Note } from '../../src/api.ts';
import { app } from './app.ts';
import { element } from './elements.ts';
import { attempt } from './problem.ts';

const list = element('notes', HTMLUListElement);
const empty = element('empty', HTMLElement);
const form = element('add', HTMLFormElement);

/** Shows the notes that the backend has. */
export async function showNotes(): Promise<void> {
  const notes = await app.notes();
  list.replaceChildren(...notes.map(itemOf));
  empty.hidden = notes.length > 0;
}

/** Lets the user add notes. */
export function addNotes(): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt('Adding the note', add);
  });
}

async function add(): Promise<void> {
  const data = new FormData(form);
  await app.addNote({ title: String(data.get('title')), body: String(data.get('body')) });
  form.reset();
  await showNotes();
}

/** Text, never HTML: a note is what somebody else may have written. */
function itemOf({ title, body }: Note): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = body;
  item.append(heading, text);
  return item;
}
