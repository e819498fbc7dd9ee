import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { withFolder } from '../../test/support/folders.ts';
import { ContentMemory } from './cache/memory/content-memory.ts';
import { parsePyproject } from './parse-pyproject.ts';
import { readPyproject } from './pyproject.ts';

/** Everything that TOML has and JSON has not. */
const TEXT = `# of this test alone
[project]
name = "ä"
[tool.other]
times = [1979-05-27T07:32:00Z, 1979-05-27, 07:32:00]
numbers = [inf, -nan, 9223372036854775807, 0.1]
`;

test('what is parsed is remembered as it is', () =>
  withFolder(undefined, async (folder) => {
    await writeFile(join(folder, 'pyproject.toml'), TEXT);
    const memory = new ContentMemory({ cache: folder });
    const read = await readPyproject(folder, memory);
    expect(read?.data).toEqual(parsePyproject('', TEXT));
    const kept = await memory.answer('pyproject.toml', TEXT, () => undefined);
    expect(kept && deserialize(kept)).toEqual(read?.data);
  }));

test('what is remembered is not parsed again', () =>
  withFolder(undefined, async (folder) => {
    const text = `${TEXT}# and another`;
    await writeFile(join(folder, 'pyproject.toml'), text);
    const memory = new ContentMemory({ cache: folder });
    await memory.answer('pyproject.toml', text, () => serialize({ project: { name: 'from memory' } }));
    expect((await readPyproject(folder, memory))?.data).toEqual({ project: { name: 'from memory' } });
  }));

test('what is no TOML is told each time, and there need be no file', () =>
  withFolder(undefined, async (folder) => {
    const memory = new ContentMemory({ cache: folder });
    expect(await readPyproject(folder, memory)).toBeUndefined();
    await writeFile(join(folder, 'pyproject.toml'), 'name = ');
    for (const _ of [1, 2])
      await expect(readPyproject(folder, memory)).rejects.toMatchObject({ code: 'project-unreadable' });
  }));
