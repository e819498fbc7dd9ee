import fc from 'fast-check';

/**
 * Any text, half of it ASCII with control characters, with lone surrogates too. fast-check's own units `binary` and
 * `grapheme` take a second to build their tables, in each test file anew.
 */
export function anyText(maxLength = 20): fc.Arbitrary<string> {
  const character = fc.oneof(fc.nat(0x7f), fc.nat(0x10ffff));
  return fc.array(character, { maxLength }).map((points) => String.fromCodePoint(...points));
}
