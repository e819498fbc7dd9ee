import type { AnyAction } from '../src/shared/action.ts';
import { defaultOf, type Field } from '../src/shared/inputs.ts';

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
    cell(meaning(field)),
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

/** The Markdown table of an action's outputs. */
export function outputsTable(action: AnyAction): string {
  const rows = Object.entries(action.outputs).map(([name, text]) => [`\`${name}\``, cell(text)]);
  return table(['Output', 'Meaning'], rows);
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
  if (words) return cell(words);
  const value = defaultOf(field);
  return value === undefined ? '' : `\`${value}\``;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
