/** The element with this id, as `type`. Throws where `index.html` has none: that is found at the first start. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} '${id}'.`);
  return found;
}

/** Shows `text` in the element, or hides the element where there is none. */
export function show(target: HTMLElement, text: string | undefined): void {
  target.textContent = text ?? '';
  target.hidden = !text;
}
