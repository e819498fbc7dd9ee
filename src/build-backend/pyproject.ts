import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ContentMemory } from './cache/memory/content-memory.ts';
import type { PyprojectData } from './parse-pyproject.ts';

export interface Pyproject {
  /** Absolute. */
  file: string;
  text: string;
  data: PyprojectData;
}

/** What is remembered of a text is the data in it. */
const ABOUT = 'pyproject.toml';

/** By text: several steps of a run ask for the same file, and parsing it is most of what that costs. */
const parsed = new Map<string, PyprojectData>();

/**
 * Reads `pyproject.toml` in `folder`; `undefined` if there is none. What is in `memory` is not parsed again. Throws
 * `project-unreadable` with line and column on a syntax error, or with the key on a value of the wrong kind.
 */
export async function readPyproject(folder: string, memory?: ContentMemory): Promise<Pyproject | undefined> {
  const file = join(folder, 'pyproject.toml');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const data = parsed.get(text) ?? (await dataIn(text, file, memory));
  parsed.set(text, data);
  return { file, text, data };
}

async function dataIn(text: string, file: string, memory: ContentMemory | undefined): Promise<PyprojectData> {
  const parse = async () => {
    // To load the parser takes as long as to parse.
    const { parsePyproject } = await import('./parse-pyproject.ts');
    return parsePyproject(file, text);
  };
  if (!memory) return parse();
  return deserialize(await memory.answer(ABOUT, text, async () => serialize(await parse())));
}
