import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { keptFileOf, lineOf, type KeptFile } from './kept-file.ts';

const text = fc.string({ unit: 'binary' });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const problem: fc.Arbitrary<Problem> = fc.record({
  code: fc.constantFrom('empty-file' as const, 'unknown-key' as const),
  file: text,
  line: orNull(fc.nat()),
  found: text,
  expected: text,
  hint: text,
});
const date = fc.record({ year: fc.nat(9999), month: orNull(fc.nat(12)), day: orNull(fc.nat(31)) });
const article = fc.record({
  place: fc.record({
    file: fc.nat().map((number) => path.join('/store', `${number}.ndjson`)),
    start: fc.nat(),
    end: fc.nat(),
    digest: text,
  }),
  claim: fc.record({ id: orNull(text), date: orNull(date), sha256: text }),
  names: fc.array(text),
  doubt: fc.constantFrom(null, {
    encoding: 'utf-8',
    unsure: { headline: 'قمة' },
    by: { headline: 'lead' },
    unknown: ['Desk'],
    repairs: { debris: 2 },
  }),
  dated: fc.constantFrom(null, { source: 'a.txt', encoding: 'utf-8', date: '2010-04-03', numbers: 'either' as const }),
  images: fc.array(text),
  hadEmbargo: fc.constant(false),
});
const outcome = fc.oneof(
  fc.constant({ kind: 'quarantined' as const }),
  article.map((found) => ({ kind: 'article' as const, found })),
);
const kept: fc.Arbitrary<KeptFile> = fc
  .record({
    file: fc.record({ path: text, sidecar: orNull(text) }),
    stamps: text,
    hash: orNull(text),
    readings: fc.array(fc.record({ source: text, problems: fc.array(problem), outcome })),
  })
  .chain((file) =>
    // Most files are one article, under their own path.
    fc.boolean().map((isOwn) => ({
      ...file,
      readings: file.readings.map((reading) => (isOwn ? { ...reading, source: file.file.path } : reading)),
    })),
  );

describe('what was read of a file', () => {
  it('is read from its line as it was written down', () => {
    fc.assert(
      fc.property(kept, (file) => {
        const line = JSON.parse(JSON.stringify(lineOf(file))) as ReturnType<typeof lineOf>;
        expect(keptFileOf(line, (name) => path.join('/store', name))).toEqual(file);
      }),
    );
  });
});
