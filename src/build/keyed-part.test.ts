import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/run-cli.ts';
import { readKeyed, writeKeyed, type KeyedPart } from './keyed-part.ts';

const text = fc
  .tuple(fc.array(fc.nat()), fc.array(fc.nat()), fc.array(fc.nat()))
  .map(([head, body, asides]) => ({ words: [...head, ...body, ...asides], headline: head.length, body: body.length }));
const word = fc.tuple(
  fc.tuple(fc.constantFrom('قمه', 'نهر', 'u\u0001"\\', '😀'), fc.constantFrom('0', '1', 'c'), fc.nat()),
  fc.constantFrom('qmi000', 'nir001', '2016z'),
);

it('what the index is given of a part is read as it was written', () => {
  const keyed = path.join(temporaryFolder(), 'part.keys');
  const part = fc
    .record({ states: fc.array(fc.string()), texts: fc.array(text), met: fc.array(word) })
    .map(({ met, ...rest }) => ({ ...rest, words: met.map(([one]) => one), keys: met.map(([, key]) => key) }));
  fc.assert(
    fc.property(part, (written: KeyedPart) => {
      writeKeyed({ keyed }, written);
      const { texts, ...met } = readKeyed({ keyed });
      expect(texts.map((one) => ({ ...one, words: Array.from(one.words) }))).toEqual(written.texts);
      expect(met).toEqual({ states: written.states, words: written.words, keys: written.keys });
    }),
  );
});
