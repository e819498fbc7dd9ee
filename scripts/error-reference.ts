import type { ErrorCatalogue } from '../src/shared/errors.ts';

/** The text of `docs/errors.md` from the catalogues, by area. */
export function errorReference(areas: Readonly<Record<string, ErrorCatalogue>>): string {
  const sections = Object.entries(areas).map(([title, catalogue]) => {
    const rows = Object.entries(catalogue)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { when, fix }]) => `| <a id="${code}"></a>\`${code}\` | ${when} | ${fix} |`);
    return [`## ${title}`, '', '| Code | When | What to do |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return [
    '# Errors',
    '',
    '<!-- Generated from the error catalogues by `npm run docs`; do not edit. -->',
    '',
    'Every error ends with its code in brackets. The codes are stable: search your log for them.',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}
