/** The edits of the identity test: each changes something, and what should still be Python still is. */
import { execFile } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerApp } from '../support/layer/app.ts';
import { BODY_EDITS } from '../support/layer/body-edits.ts';
import { apply, type Edit } from '../support/layer/edits.ts';
import { moduleText } from '../support/layer/python-code.ts';
import type { Sources } from '../support/layer/sources.ts';
import { STRUCTURE_EDITS } from '../support/layer/structure-edits.ts';
import { PYTHON } from '../support/python-tools.ts';

const NOT_PYTHON = new Set(['syntax error', 'undecodable module']);

/** Compiles texts of modules (base64, one a line) and prints those that are no Python with the reason. */
const COMPILE = `
import base64, sys, warnings
warnings.simplefilter("ignore")
for number, line in enumerate(sys.stdin):
    try:
        compile(base64.b64decode(line), "m", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        print(number, error)
`;

/** Why modules do not compile, by their place in the list. */
async function problems(modules: readonly Buffer[]): Promise<string[]> {
  const said = await new Promise<string>((resolve, reject) => {
    const child = execFile(PYTHON, ['-c', COMPILE], (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.end(modules.map((text) => `${text.toString('base64')}\n`).join(''));
  });
  return said.split('\n').filter(Boolean);
}

/** Each kind at each of its targets, several times. */
function everyEdit(): Edit[] {
  const kinds = [...BODY_EDITS, ...STRUCTURE_EDITS];
  return kinds.flatMap((kind) =>
    [1, 2, 3, 4, 5].map((seed) => ({ kind, target: kind.targets[seed % kind.targets.length] ?? '', seed })),
  );
}

function modulesOf(sources: Sources): [path: string, text: Buffer][] {
  return [...sources].flatMap(([path, { content }]) =>
    (path.endsWith('.py') ? [[path, content] as const] : []).map(([name, text]): [string, Buffer] => [
      name,
      text,
    ]),
  );
}

test('every edit changes the sources, and the modules still compile unless that is the edit', async () => {
  const base = layerApp();
  const edited = everyEdit().map((edit) => ({ edit, sources: apply(base, edit) }));
  const compiled = edited.flatMap(({ edit, sources }) =>
    modulesOf(sources).flatMap(([path, text]) =>
      base.get(path)?.content.equals(text) ? [] : [{ edit, path, text }],
    ),
  );
  const found = await problems(compiled.map(({ text }) => text));
  const wrong = found.map((line) => {
    const { edit, path, text } = compiled[Number.parseInt(line, 10)] ?? {};
    return { kind: edit?.kind.name, path, line, text: text?.toString() };
  });
  expect(wrong.filter(({ kind }) => !NOT_PYTHON.has(kind ?? ''))).toEqual([]);
  expect(new Set(wrong.map(({ kind }) => kind))).toEqual(NOT_PYTHON);
});

test('every name of an edit is its own, and an edit can be drawn again', () => {
  const kinds = [...BODY_EDITS, ...STRUCTURE_EDITS];
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  for (const edit of everyEdit().slice(0, 40)) {
    expect([...apply(layerApp(), edit)]).toEqual([...apply(layerApp(), edit)]);
  }
});

test('modules by chance are Python, and no two of them alike', async () => {
  const texts = fc.sample(moduleText, { seed: 8, numRuns: 400 });
  expect(await problems(texts.map((text) => Buffer.from(text)))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});
