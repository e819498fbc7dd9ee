import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One line of a table of contents. */
export interface TocEntry {
  /** A path in the program, or a dotted module name. */
  name: string;
  source: string;
  /** `DATA`, `BINARY`, `EXTENSION`, `SYMLINK`, `PYMODULE`, `PYSOURCE`, … */
  type: string;
}

/** One of the files in which PyInstaller notes what a step was made from (`COLLECT-00.toc`, `Analysis-00.toc`, …). */
export interface Toc {
  /** `COLLECT`, `Analysis`, `PYZ`, … */
  step: string;
  entries: TocEntry[];
  /** Every text in it. */
  texts: string[];
}

const FILE = /^(\w+)-\d+\.toc$/;
const LITERAL = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
/** `pprint` breaks a long text at its spaces into literals that follow each other. */
const TEXT = String.raw`${LITERAL}(?:\s+${LITERAL})*`;
const LITERALS = new RegExp(LITERAL, 'gs');
const TEXTS = new RegExp(TEXT, 'gs');
const ENTRY = new RegExp(String.raw`\(\s*(${TEXT})\s*,\s*(${TEXT})\s*,\s*'([A-Z][A-Z0-9-]*)'\s*\)`, 'gs');

/** Reads all tables of contents below the folder that PyInstaller worked in. */
export async function readTocs(workFolder: string): Promise<Toc[]> {
  const files = await readdir(workFolder, { recursive: true });
  const found = files.flatMap((file) => {
    const step = FILE.exec(basename(file))?.[1];
    return step === undefined ? [] : [{ file, step }];
  });
  return Promise.all(
    found.map(async ({ file, step }) => parseToc(step, await readFile(join(workFolder, file), 'utf8'))),
  );
}

/** The entries and texts of a table, which is a literal of Python in `pprint`'s layout. */
export function parseToc(step: string, text: string): Toc {
  return {
    step,
    entries: [...text.matchAll(ENTRY)].map(([, name = '', source = '', type = '']) => ({
      name: textOf(name),
      source: textOf(source),
      type,
    })),
    texts: [...text.matchAll(TEXTS)].map(([quoted]) => textOf(quoted)),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function textOf(literals: string): string {
  return literals.match(LITERALS)?.map(literal).join('') ?? '';
}

/** A text as `repr` writes it. */
function literal(quoted: string): string {
  const sequence = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs;
  return quoted.slice(1, -1).replace(sequence, (_, two, four, eight, plain) => {
    const code = two ?? four ?? eight;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return ESCAPES[plain] ?? plain;
  });
}
