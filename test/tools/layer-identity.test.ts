/**
 * A program from the build cache is a clean build of the same sources, byte for byte: after hundreds of edits by chance,
 * alone and together. Where the cache decides for a clean build, there is nothing to compare, and the build is stopped.
 */
import { cp } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atMost } from '../support/at-most.ts';
import { LAYER_APP_INPUTS, layerApp } from '../support/layer/app.ts';
import { Builds, type Built, differences, type Result } from '../support/layer/builds.ts';
import { moduleText } from '../support/layer/python-code.ts';
import { type Sources, sourcesOf, withFiles } from '../support/layer/sources.ts';
import { bodyStates, LevelTable, nameOf, type State, structureStates } from '../support/layer/states.ts';
import { run } from '../support/run.ts';

const PYINSTALLER = '6.22.3';
const AT_ONCE = 2;
const MINUTES = 60_000;
const CLEAN = { ...LAYER_APP_INPUTS, cache: 'off' };

const seed = Number(process.env['LAYER_SEED']) || Math.trunc(Math.random() * 2 ** 30);
console.info(`fast-check seed ${seed} (LAYER_SEED=${seed} makes the same edits)`);

let builds: Builds;
/** A cache that holds the program as it was before any edit. */
let cache: string;

beforeAll(async () => {
  builds = await Builds.with(PYINSTALLER);
  cache = await builds.place();
  const { errors } = await builds.build({ sources: layerApp(), inputs: cached(cache) });
  expect(errors).toEqual([]);
});
afterAll(() => builds.remove());

function cached(folder: string, more: Record<string, string> = {}) {
  return { ...LAYER_APP_INPUTS, cache: 'directory', 'cache-directory': folder, ...more };
}

/** What the cache makes of `sources`, which is compared with a clean build unless it is one. */
async function compared(
  sources: Sources,
  inputs: Readonly<Record<string, string>>,
): Promise<Built & { differ: string[] }> {
  const built = await builds.build({ sources, inputs, stopAtFull: true });
  if (built.level === 'full') return { ...built, differ: [] };
  const clean = await builds.build({ sources, inputs: { ...inputs, cache: 'off' } });
  const { result } = clean;
  const differ = built.result && result ? differences(built.result, result) : ['(nothing)', ...clean.errors];
  return { ...built, differ };
}

/** Compares all states; the edits of each with the level that was decided. */
async function compareAll(states: readonly State[]) {
  const limited = atMost(AT_ONCE);
  const inputs = cached(cache, { 'cache-read-only': 'true' });
  return Promise.all(
    states.map((state) => limited(async () => ({ state, ...(await compared(state.sources, inputs)) }))),
  );
}

/** What a failure shows of a comparison. */
function shown({ state, level, reason, differ, errors }: Awaited<ReturnType<typeof compareAll>>[number]) {
  return { state: nameOf(state), level, reason, differ, errors };
}

describe('generated edits', () => {
  test(
    'of bodies and data take one new file each, and the program is that of a clean build',
    async () => {
      const states = bodyStates(layerApp(), seed);
      const results = await compareAll(states);
      const table = new LevelTable();
      for (const { state, level } of results) for (const { kind } of state.edits) table.add(kind, level);
      console.info(
        `${states.flatMap(({ edits }) => edits).length} edits in ${states.length} states\n${table}`,
      );
      const wrong = results.filter(
        ({ level, differ, errors }) => level !== '1' || differ.length > 0 || errors.length > 0,
      );
      expect(wrong.map(shown)).toEqual([]);
      expect(states.flatMap(({ edits }) => edits).length).toBeGreaterThan(100);
    },
    30 * MINUTES,
  );

  test(
    'of more than bodies are built anew; what may be either is that of a clean build',
    async () => {
      const states = structureStates(layerApp(), seed);
      const results = await compareAll(states);
      const table = new LevelTable();
      const wrong = results.filter(({ state, level, differ, errors }) => {
        const kind = state.edits.at(-1)?.kind;
        if (kind) table.add(kind, level);
        return (kind?.expected === 'full' && level !== 'full') || differ.length > 0 || errors.length > 0;
      });
      console.info(`${states.length} states\n${table}`);
      expect(wrong.map(shown)).toEqual([]);
    },
    30 * MINUTES,
  );

  test('that are built anew give a program that a build without a cache gives too', async () => {
    const [state] = structureStates(layerApp(), seed).filter(
      ({ edits }) => edits.at(-1)?.kind.name === 'new import',
    );
    const sources = state?.sources ?? layerApp();
    const built = await builds.build({ sources, inputs: cached(cache, { 'cache-read-only': 'true' }) });
    const clean = await builds.build({ sources, inputs: CLEAN });
    expect(built.level).toBe('full');
    expect(differences(built.result as Result, clean.result as Result)).toEqual([]);
  });
});

test('one edit upon another, and back to the beginning', async () => {
  const own = await builds.place();
  await cp(cache, own, { recursive: true });
  const states = bodyStates(layerApp(), seed + 1).slice(0, 6);
  const levels: string[] = [];
  for (const { sources } of states) levels.push((await builds.build({ sources, inputs: cached(own) })).level);
  expect(levels).toEqual(states.map(() => '1'));
  const last = states.at(-1)?.sources ?? layerApp();
  const again = await builds.build({ sources: last, inputs: cached(own) }, async ({ executable }) => {
    expect(await run(executable, ['ü'])).toMatch(/^\S+ .* ü\n$/s);
  });
  const clean = await builds.build({ sources: last, inputs: CLEAN });
  expect(again.level).toBe('0');
  expect(differences(again.result as Result, clean.result as Result)).toEqual([]);
  expect((await builds.build({ sources: layerApp(), inputs: cached(own) })).level).toBe('0');
});

test(
  '200 modules with other bodies are compiled as PyInstaller would have been made to',
  async () => {
    const names = Array.from({ length: 200 }, (_, index) => `m${index}`);
    const program = (texts: readonly string[]): Sources =>
      withFiles(
        sourcesOf({
          VERSION: '1.0.0',
          'app/__init__.py': '',
          'app/main.py': `${names.map((name) => `import app.${name}\n`).join('')}\ndef main():\n    pass\n`,
        }),
        Object.fromEntries(names.map((name, index) => [`app/${name}.py`, texts[index] ?? ''])),
      );
    const { 'add-data': _, ...inputs } = cached(await builds.place());
    const texts = fc.sample(moduleText, { seed, numRuns: 400 });
    const before = await builds.build({ sources: program(texts.slice(0, 200)), inputs });
    expect(before.errors).toEqual([]);
    const { level, differ, reason, result } = await compared(program(texts.slice(200)), inputs);
    expect({ level, reason, differ }).toEqual({ level: '1', reason: '', differ: [] });
    const renewed = differences(before.result as Result, result as Result).filter((path) =>
      path.endsWith('.pyc'),
    );
    expect(renewed).toHaveLength(200);
  },
  30 * MINUTES,
);
