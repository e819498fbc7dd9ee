import type { Range } from '../finding.ts';
import { type TextFile, unreadable } from '../text-file.ts';

/** A Python file with what its code is told apart from comments and texts. */
export interface PythonText {
  file: TextFile;
  /** The file's text with comments and the insides of string literals blanked: every offset is the same. */
  code: string;
}

/** A comment, or the opening of a string literal. */
const TOKEN = /#[^\n]*|("""|'''|"|')/g;

/** Reads `file`. Throws `version-file-invalid` for a string literal that does not end. */
export function readPython(file: TextFile): PythonText {
  const { text } = file;
  const pieces: string[] = [];
  let done = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const quote = token[1];
    const start = token.index + (quote?.length ?? 0);
    const end = quote ? closingQuote(file, token.index, quote) : TOKEN.lastIndex;
    pieces.push(text.slice(done, start), blank(text.slice(start, end)));
    done = end;
    TOKEN.lastIndex = end + (quote?.length ?? 0);
  }
  pieces.push(text.slice(done));
  return { file, code: pieces.join('') };
}

/** The inside of the string literal that begins (with or without a prefix) at `offset`, if it is a plain one. */
export function literalAt({ file, code }: PythonText, offset: number): Range | undefined {
  const [all, quote] = /^[rRuU]?("""|'''|"|')/.exec(code.slice(offset, offset + 4)) ?? [];
  if (!all || !quote) return undefined;
  const start = offset + all.length;
  const end = code.indexOf(quote, start);
  return file.text.slice(start, end).includes('\\') ? undefined : { start, end };
}

function closingQuote(file: TextFile, opening: number, quote: string): number {
  const { text } = file;
  for (let at = opening + quote.length; at < text.length; at += 1) {
    if (text[at] === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1;
    else if (text.startsWith(quote, at)) return at;
    else if (text[at] === '\n' && quote.length === 1) break;
  }
  throw unreadable(file, opening, 'this string has no closing quote');
}

/** Spaces in place of everything but line endings. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
