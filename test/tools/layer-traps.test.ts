/** Changes that were thought up to make the build cache give an old program; each is compared with a clean build. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Builds, differences, type Result } from '../support/layer/builds.ts';
import { withFiles } from '../support/layer/sources.ts';
import { COMMON, inputsOf, type Trap } from '../support/layer/trap.ts';
import { PLACE_TRAPS } from '../support/layer/traps-of-places.ts';
import { PROGRAM_TRAPS } from '../support/layer/traps-of-programs.ts';
import { ROLE_TRAPS } from '../support/layer/traps-of-roles.ts';

const TRAPS = [...ROLE_TRAPS, ...PROGRAM_TRAPS, ...PLACE_TRAPS];
const MINUTES = 60_000;
const PYINSTALLER = '6.22.3';
const all = new Map<string, Builds>();

beforeAll(async () => {
  for (const version of new Set(TRAPS.map(({ pyinstaller = PYINSTALLER }) => pyinstaller)))
    all.set(version, await Builds.with(version));
});
afterAll(() => Promise.all([...all.values()].map((builds) => builds.remove())));

test.each(TRAPS.map((trap) => [trap.name, trap] as const))(
  '%s',
  async (_, trap) => {
    const found = await wrongIn(trap, all.get(trap.pyinstaller ?? PYINSTALLER) as Builds);
    expect(found).toEqual([]);
  },
  30 * MINUTES,
);

/** What is not as it must be after the edits of `trap`. */
async function wrongIn(trap: Trap, builds: Builds): Promise<object[]> {
  const inputs = { ...inputsOf(trap), cache: 'directory', 'cache-directory': await builds.place() };
  const sources = withFiles(withFiles(new Map(), COMMON), trap.files);
  const at = await builds.place();
  const { env = {} } = trap;
  const base = await builds.build({ sources, inputs, env, at });
  if (!base.result) return [{ base: base.errors }];
  const found: object[] = [];
  for (const { what, change, must } of trap.edits) {
    const request = {
      at,
      env,
      sources: withFiles(sources, change),
      inputs: { ...inputs, 'cache-read-only': 'true' },
    };
    const { level, reason, result, errors } = await builds.build({ ...request, stopAtFull: true });
    console.info(`${trap.name}: ${what}: ${level} ${reason}`);
    // A build that fails for another reason says nothing about the cache.
    if (level === 'full' && reason === '') found.push({ what, errors });
    const differ = level === 'full' ? [] : await differing(result, builds, request);
    if ((must !== undefined && must !== level) || differ.length > 0)
      found.push({ what, must, level, reason, differ });
  }
  return found;
}

async function differing(
  result: Result | undefined,
  builds: Builds,
  { inputs, ...request }: Parameters<Builds['build']>[0],
): Promise<string[]> {
  const clean = await builds.build({ ...request, inputs: { ...inputs, cache: 'off' } });
  return result && clean.result ? differences(result, clean.result) : ['(no result)', ...clean.errors];
}
