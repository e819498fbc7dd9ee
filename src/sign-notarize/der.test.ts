import { expect, test } from 'vitest';
import { elements, firstElement, objectId } from './der.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

test('elements with short and long lengths, one after the other', () => {
  const long = Buffer.concat([hex('04 81 c8'), Buffer.alloc(200, 7)]);
  const found = elements(Buffer.concat([hex('02 01 05'), long]));
  expect(found.map(({ tag, content }) => [tag, content.length])).toEqual([
    [2, 1],
    [4, 200],
  ]);
});

test("elements without a length, as in Apple's signatures, also inside of each other", () => {
  const open = hex('30 80 02 01 05 30 80 04 01 07 00 00 00 00 02 01 09');
  const [outer, after] = elements(open);
  expect(after?.content).toEqual(hex('09'));
  expect(elements(outer?.content ?? hex('')).map(({ tag }) => tag)).toEqual([2, 0x30]);
});

test('object identifiers', () => {
  expect(objectId(hex('2a864886f70d010702'))).toBe('1.2.840.113549.1.7.2');
  expect(objectId(hex('550403'))).toBe('2.5.4.3');
});

test.each([
  ['nothing', ''],
  ['a length beyond the end', '30 05 01'],
  ['a length that is no number', '30 ff 01 02 03 04 05 06 07'],
  ['no length for a plain element', '04 80 00 00'],
  ['an open element without an end', '30 80 02 01 05'],
])('%s is refused', (_, bytes) => {
  expect(() => firstElement(hex(bytes))).toThrow(/ASN\.1/);
});
