/** A Markdown table with padded columns, so that it reads well on a terminal too. Pipes in cells are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((row) =>
    row.map((text) => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ')),
  );
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const render = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...body] = lines;
  return [render(first), render(widths.map((width) => '-'.repeat(width))), ...body.map(render)].join('\n');
}
