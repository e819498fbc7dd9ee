import { expect, test } from 'vitest';
import type { Existing, Signable, Signer } from '../types.ts';
import { decide, type Policy } from './decide.ts';

const OURS = 'Developer ID Application: Example (ABCDE12345)';
const VENDOR: Existing = { state: 'valid', signer: 'Python Software Foundation', teamId: 'BMM5U3QVKW' };

/** A signer that finds something wrong with the paths in `unfit`. */
function signer(unfit: readonly string[] = []): Signer {
  return {
    tool: 'rcodesign',
    identity: OURS,
    sign: () => Promise.reject(new Error('nothing is signed here')),
    verify: async (files) =>
      files.filter(({ path }) => unfit.includes(path)).map(({ path }) => ({ path, what: 'wrong' })),
  };
}

function file(path: string, existing: Existing, rest: Partial<Signable> = {}): Signable {
  return { path, place: `/${path}`, format: 'macho', kind: 'library', existing, ...rest };
}

async function decided(stages: Signable[][], policy: Policy = { existing: 'keep' }, by = signer()) {
  const result = await decide(stages, policy, by);
  return {
    signed: result.stages.map((stage) => stage.map(({ path }) => path)),
    kept: result.kept.map(({ path }) => path),
  };
}

test('unsigned, ad hoc and broken ones are signed', async () => {
  const files = [
    file('a', { state: 'none' }),
    file('b', { state: 'adhoc' }),
    file('c', { state: 'broken', signer: 'X' }),
  ];
  expect(await decided([files])).toEqual({ signed: [['a', 'b', 'c']], kept: [] });
});

test.each<[Policy['existing'], { signed: string[][]; kept: string[] }]>([
  ['keep', { signed: [], kept: ['python312.dll'] }],
  ['replace', { signed: [['python312.dll']], kept: [] }],
])("a vendor's signature: %s", async (existing, expected) => {
  expect(await decided([[file('python312.dll', VENDOR, { format: 'pe' })]], { existing })).toEqual(expected);
});

test("a vendor's signature: error names each file", async () => {
  const files = [file('a', VENDOR), file('b', VENDOR)];
  await expect(decided([files], { existing: 'error' })).rejects.toMatchObject({
    errors: [
      { code: 'signature-exists', message: expect.stringContaining("'a'") },
      { code: 'signature-exists' },
    ],
  });
});

test('what we signed before is not signed again, unless it is not as it must be', async () => {
  const own: Existing = { state: 'valid', signer: OURS };
  const stages = [[file('a', own), file('b', own)]];
  expect(await decided(stages, { existing: 'keep' }, signer(['b']))).toEqual({
    signed: [['b']],
    kept: ['a'],
  });
});

test('replace signs ours again too', async () => {
  const own: Existing = { state: 'valid', signer: OURS };
  expect(await decided([[file('a', own)]], { existing: 'replace' })).toEqual({ signed: [['a']], kept: [] });
});

test('a bundle is signed again if something in it is', async () => {
  const own: Existing = { state: 'valid', signer: OURS };
  const bundle = { bundle: { type: 'app', executable: 'x', inner: [] } } as const;
  const stages = [
    [file('A.app/x.so', { state: 'none' }), file('B.app/x.so', own)],
    [file('A.app', own, bundle), file('B.app', own, bundle)],
  ];
  expect(await decided(stages)).toEqual({
    signed: [['A.app/x.so'], ['A.app']],
    kept: ['B.app/x.so', 'B.app'],
  });
});

test.each<[string, Partial<Signable>, Partial<Policy>, boolean]>([
  ['a library of another team is refused', {}, {}, true],
  ['but not where the entitlements allow it', {}, { foreignLibraries: true }, false],
  ['nor a program, which is a process of its own', { kind: 'program' }, {}, false],
  ['nor where the teams are the same', {}, { teamId: 'BMM5U3QVKW' }, false],
])('%s', async (_, rest, policy, refused) => {
  const result = decided([[file('x.so', VENDOR, rest)]], {
    existing: 'keep',
    teamId: 'ABCDE12345',
    ...policy,
  });
  if (refused) await expect(result).rejects.toMatchObject({ code: 'team-mismatch' });
  else expect((await result).kept).toEqual(['x.so']);
});
