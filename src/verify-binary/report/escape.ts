/** What terminals take for colours and titles: CSI and OSC sequences, and the short ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const TERMINAL = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/**
 * What no report can hold or show: control characters, what XML 1.0 forbids, and the marks that turn the direction of
 * writing, with which a program could make a line read as another one.
 */
const UNSHOWN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g;
/** A cell is read at a glance; evidence has its own place. In characters. */
const LONGEST_CELL = 400;

/**
 * `text` as it can stand in any report: without colours, line ends as LF, and a replacement character for each one that
 * cannot be shown.
 */
export function plain(text: string): string {
  return text
    .replaceAll(TERMINAL, '')
    .replaceAll(/\r\n?/g, '\n')
    .toWellFormed()
    .replaceAll(UNSHOWN, '\ufffd');
}

/**
 * `text` as one line of Markdown that shows these characters and means nothing else. Pipes are left to the table. What
 * is longer than `longest` characters is cut.
 */
export function inline(text: string, { longest = LONGEST_CELL } = {}): string {
  const line = plain(text).replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line;
  return cut.replaceAll(
    // A backslash alone (`C:\Users`) and an underscore inside a word mean themselves.
    /\\(?=[!-/:-@[-`{-~]|$)|[`*~[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<|&(?=#?\w+;)/gu,
    (found) => (found === '<' ? '&lt;' : found === '&' ? '&amp;' : `\\${found}`),
  );
}

/** `lines` as a block of code that nothing in them can end. */
export function fenced(lines: readonly string[]): string {
  const text = plain(lines.join('\n'));
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}

/** `text` between two tags. */
export function xmlText(text: string): string {
  return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `text` between the double quotes of an attribute. Readers would turn bare line ends into spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
