import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Secrets } from './secrets.ts';

/** What is printed of `text` when these are secret. */
function redact(secrets: readonly string[], text: string): string {
  const all = new Secrets();
  for (const secret of secrets) all.add(secret);
  return all.redact(text);
}

test.each([
  ['every occurrence', ['pw1234'], 'pw1234 and -ppw1234', '*** and -p***'],
  ['nothing for an empty secret', ['', '\n', ' '], 'a b', 'a b'],
  ['the longer of two that begin alike', ['abc', 'abcdef'], 'abcdef abc', '*** ***'],
  ['no pattern, just the text', ['a.c$&'], 'abc a.c$&', 'abc ***'],
  ['each line of a key', ['-----BEGIN-----\nMIIEvQIBADAN\r\n}'], 'got MIIEvQIBADAN }', 'got *** }'],
])('hides %s', (_, secrets, text, shown) => {
  expect(redact(secrets, text)).toBe(shown);
});

test('no secret is left in any text around it', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9+/=]{8,40}$/);
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1 }), fc.array(fc.string()), (secrets, between) => {
      const text = secrets.map((one, index) => `${one} ${between[index] ?? ''}`).join('\n');
      const shown = redact(secrets, text);
      for (const one of secrets) expect(shown).not.toContain(one);
    }),
    { numRuns: 200 },
  );
});
