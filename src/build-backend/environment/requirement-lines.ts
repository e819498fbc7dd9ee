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

/** The requirements in `file` and the files it includes (`-r`); its options are left out. A missing file has none. */
export async function readRequirementLines(
  file: string,
  seen: ReadonlySet<string> = new Set(),
): Promise<RequirementLine[]> {
  if (seen.has(file)) return [];
  const text = await readFile(file, 'utf8').catch(() => '');
  const found: RequirementLine[] = [];
  for (const { line, content } of logicalLines(text)) {
    const included = /^(?:-r|--requirement)[\s=]*(.+)$/.exec(content)?.[1];
    if (included) {
      found.push(...(await readRequirementLines(resolve(dirname(file), included), new Set([...seen, file]))));
    } else if (content && !content.startsWith('-')) {
      const [requirement = '', ...options] = content.split(/\s+(?=--)/);
      found.push({ text: requirement.trim(), hashed: options.some(isHash), file, line });
    }
  }
  return found;
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
