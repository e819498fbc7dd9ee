import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** One requirement of a requirements file. */
export interface RequirementLine {
  /** PEP 508 text, without options and comments. */
  text: string;
  /** Whether `--hash` options were attached. */
  hashed: boolean;
  file: string;
  /** From 1. */
  line: number;
}

/** One line of a requirements file, joined at `\\`, without its comment: a requirement or an option. */
export interface FileLine {
  content: string;
  file: string;
  /** From 1. */
  line: number;
}

/** The requirements in `file` and the files it includes (`-r`); its options are left out. A missing file has none. */
export async function readRequirementLines(file: string): Promise<RequirementLine[]> {
  const lines = await readFileLines(file);
  return lines
    .filter(({ content }) => !content.startsWith('-'))
    .map(({ content, ...place }) => {
      const [requirement = '', ...options] = content.split(/\s+(?=--)/);
      return { text: requirement.trim(), hashed: options.some(isHash), ...place };
    });
}

/** Every line of `file` that says something; an inclusion (`-r`) is followed by the lines of that file. */
export async function readFileLines(
  file: string,
  seen: ReadonlySet<string> = new Set(),
): Promise<FileLine[]> {
  if (seen.has(file)) return [];
  const text = await readFile(file, 'utf8').catch(() => '');
  const found: FileLine[] = [];
  for (const { line, content } of logicalLines(text)) {
    if (content) found.push({ content, file, line });
    const included = includedFile(content, file);
    if (included) found.push(...(await readFileLines(included, new Set([...seen, file]))));
  }
  return found;
}

/** The file that a line of `file` includes. */
export function includedFile(content: string, file: string): string | undefined {
  const path = /^(?:-r|--requirement)[\s=]*(.+)$/.exec(content)?.[1];
  return path && resolve(dirname(file), path);
}

function isHash(option: string): boolean {
  return option.startsWith('--hash');
}

/** Lines joined at `\`, without comments, each with the number of its first line. */
function logicalLines(text: string): { line: number; content: string }[] {
  const joined: { line: number; content: string }[] = [];
  let open = false;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const content = raw.replace(/(^|\s)#.*$/, '');
    const part = content.replace(/\\\s*$/, ' ');
    const last = joined.at(-1);
    if (open && last) last.content += part;
    else joined.push({ line: index + 1, content: part });
    open = /\\\s*$/.test(content);
  }
  return joined.map(({ line, content }) => ({ line, content: content.trim() }));
}

/** A distribution's name in the form in which names are compared (PEP 503). */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The normalised name that a PEP 508 requirement starts with; `undefined` for a path or a bare URL. */
export function nameOf(requirement: string): string | undefined {
  const name = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:[[<>=!~;@,(]|$)/.exec(requirement.trim())?.[1];
  return name && normalizedName(name);
}
