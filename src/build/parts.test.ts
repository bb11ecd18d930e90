import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Placed } from './placing.ts';
import { planParts } from './parts.ts';

const article = (n: number, day: number): Placed => {
  const address = `2016/10/a${n}.html`;
  return {
    file: { path: `${n}.txt`, sidecar: null },
    place: { file: 'store', start: n, end: n + 1, digest: `digest ${n}` },
    id: `a${n}`,
    source: `${n}.txt`,
    address,
    published: '2020-01-01',
    changed: '2020-01-01',
    date: { year: 2016, month: 10, day },
    images: [],
  };
};
const volume = Array.from({ length: 2000 }, (_, n) => article(n, (n % 28) + 1));
const plan = (articles: readonly Placed[], inputs = 'lexicon') =>
  planParts(new Map([['2016/10/', articles]]), inputs, 'parts');
const keys = (articles: readonly Placed[]) => new Set(plan(articles).map(({ key }) => key));

it('cuts a volume into parts of some hundred articles, each once, oldest first', () => {
  const parts = plan(volume);
  const days = parts.flatMap(({ placed }) => placed.map(({ date }) => date!.day!));
  expect(days).toHaveLength(volume.length);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(parts.length).toBeGreaterThan(8);
  expect(Math.max(...parts.map(({ placed }) => placed.length))).toBeLessThan(1000);
});

it('leaves all parts but one as they are when an article comes or goes, whatever the order of the files', () => {
  fc.assert(
    fc.property(fc.nat(volume.length - 1), fc.boolean(), (at, turned) => {
      const fewer = volume.toSpliced(at, 1);
      const [before, after] = [keys(turned ? [...fewer].reverse() : fewer), keys(volume)];
      const changed = [...after].filter((key) => !before.has(key));
      expect(changed.length).toBeGreaterThanOrEqual(1);
      expect(changed.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 20 },
  );
});

it('gives another key where the text of an article or what is learned changes', () => {
  const [first] = plan(volume.slice(0, 1));
  const edited = { ...volume[0]!, place: { ...volume[0]!.place, digest: 'other' } };
  expect(plan([edited])[0]!.key).not.toBe(first!.key);
  expect(plan(volume.slice(0, 1), 'other lexicon')[0]!.key).not.toBe(first!.key);
  const elsewhere = { ...volume[0]!, place: { ...volume[0]!.place, file: 'other store', start: 7 } };
  expect(plan([elsewhere])[0]!.key).toBe(first!.key);
});
