import type { AnyAction } from '../src/shared/action.ts';
import { defaultOf, type Field } from '../src/shared/inputs.ts';
import { markdownTable } from '../src/shared/markdown-table.ts';

/** `readme` with the text between `<!-- name:start -->` and `<!-- name:end -->` replaced. Throws if the marks are absent. */
export function replaceBetween(readme: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no marks '${start}' … '${end}'.`);
  return `${readme.slice(0, from + start.length)}\n${text}\n${readme.slice(to)}`;
}

/** The Markdown table of an action's inputs. */
export function inputsTable(action: AnyAction): string {
  const rows = Object.entries<Field>(action.inputs).map(([name, field]) => [
    `\`${name}\``,
    defaultCell(field),
    meaning(field),
  ]);
  return markdownTable(['Input', 'Default', 'Meaning'], rows);
}

/** The Markdown table of an action's outputs. */
export function outputsTable(action: AnyAction): string {
  const rows = Object.entries(action.outputs).map(([name, text]) => [`\`${name}\``, text]);
  return markdownTable(['Output', 'Meaning'], rows);
}

function meaning(field: Field): string {
  if (field.kind === 'list') return `${field.description} One per line.`;
  if (field.kind === 'choice')
    return `${field.description} One of ${field.options.map((word) => `\`${word}\``).join(', ')}.`;
  return field.description;
}

function defaultCell(field: Field): string {
  if (field.kind === 'text' && field.required) return '(required)';
  const words = 'defaultText' in field ? field.defaultText : undefined;
  if (words) return words;
  const value = defaultOf(field);
  return value === undefined ? '' : `\`${value}\``;
}
