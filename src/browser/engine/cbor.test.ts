import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encode, type Item } from './cbor.ts';

it('is read back as it was, whatever the sizes', () => {
  const { item } = fc.letrec<{ item: Item }>((tie) => ({
    item: fc.oneof(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
      fc.array(tie('item'), { maxLength: 40 }),
    ),
  }));
  fc.assert(
    fc.property(item, (one) => {
      expect(decode(encode(one))).toEqual(one);
    }),
  );
  const many = Array.from({ length: 12_000 }, (_, n) => [n.toString(36), n]);
  expect(decode(encode(many))).toEqual(many);
});
