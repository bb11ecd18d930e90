import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../arabic/index-words.ts';
import type { PartialDate } from '../arabic/partial-date.ts';
import { cutTexts } from '../arabic/text-words.ts';
import { chance } from '../testing/bench/chance.ts';
import { labelledPairs } from '../testing/reprint-pairs.ts';
import {
  cameBefore,
  clustersOf as clustersIn,
  countReprints,
  earlierPrinting,
  laterPrintings,
  printingOrder,
} from './reprints.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { jaccardOf, likeness } from './reprints/likeness.ts';
import { signatureLength, signatureOf } from './reprints/signature.ts';

const on = (year: number, month: number | null = null, day: number | null = null): PartialDate => ({
  year,
  month,
  day,
});

const record = (id: string, date: PartialDate | null) =>
  sampleRecord(id, { url: `${date?.year ?? 'undated'}/${id}.html`, date });

interface Known {
  readonly id: string;
  readonly date: PartialDate | null;
  readonly text: string;
}

const recordsOf = (articles: readonly Known[]) => articles.map(({ id, date }) => record(id, date));
const clustersOf = (articles: readonly Known[]) => {
  const records = recordsOf(articles);
  const order = printingOrder(records);
  const signatures = articles.map(({ text }) => sign(text));
  return clustersIn(records, order, earlierPrinting(signatures, order));
};
const idsOf = (articles: readonly Known[]) =>
  clustersOf(articles).map((cluster) => cluster.map((number) => articles[number]!.id));
const laterOf = (articles: readonly Known[]) => laterPrintings(clustersOf(articles), recordsOf(articles));
const sign = (text: string) => signatureOf(cutTexts(text)[0]!);
const alike = (a: string, b: string) => {
  const [x, y] = [sign(a), sign(b)];
  return x && y ? likeness(x, y) : 0;
};

const pairs = labelledPairs(40);
const news = pairs.filter(({ kind }) => kind === 'other news').flatMap(({ texts }) => texts);
const [first = '', second = '', third = ''] = news;

describe('on labelled pairs', () => {
  it('what is called a reprint is one in at least 98 of 100, and of the reprints at least 97 of 100 are found', () => {
    const called = pairs.filter(({ texts: [a, b] }) => alike(a, b) > 0);
    const right = called.filter(({ reprint }) => reprint).length;
    expect(right / called.length).toBeGreaterThanOrEqual(0.98);
    expect(right / pairs.filter(({ reprint }) => reprint).length).toBeGreaterThanOrEqual(0.97);
  });

  it('each kind of edit is seen through in at least 9 of 10, and each kind of stranger let by in at most 1 of 20', () => {
    const kinds = new Map<string, boolean[]>();
    for (const { kind, reprint, texts } of pairs) {
      kinds.set(kind, [...(kinds.get(kind) ?? []), alike(...texts) > 0 === reprint]);
    }
    const bad = [...kinds].flatMap(([kind, right]) => {
      const share = right.filter(Boolean).length / right.length;
      const isStranger = pairs.some((pair) => pair.kind === kind && !pair.reprint);
      return share < (isStranger ? 0.95 : 0.9) ? [`${kind}: ${share}`] : [];
    });
    expect(kinds.size).toBeGreaterThan(20);
    expect(bad).toEqual([]);
  });

  it('is estimated within 0.15 of the true similarity of their shingles', () => {
    for (const { texts } of pairs) {
      const [a, b] = texts.map(sign);
      if (!a || !b) continue;
      const [x, y] = texts.map((text) => {
        const words = indexWords(text);
        return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
      });
      const shared = [...x!].filter((shingle) => y!.has(shingle)).length;
      const truth = shared / (x!.size + y!.size - shared);
      expect(Math.abs(jaccardOf(a, b) - truth)).toBeLessThan(0.15);
    }
  });
});

describe('a signature', () => {
  it('is the same for spellings that fold alike, and whatever the punctuation', () => {
    const plain = sign(first);
    expect(sign(first.replaceAll('أ', 'ا').replaceAll('ة', 'ه').replaceAll('.', ' …'))).toEqual(plain);
    expect(plain).toHaveLength(signatureLength);
  });

  it('is small: 100,000 of them are under 40 MB', () => {
    expect(signatureLength * Uint32Array.BYTES_PER_ELEMENT * 100_000).toBeLessThan(40e6);
  });

  it('is not made of a text that says too little', () => {
    expect(sign('')).toBeNull();
    expect(sign('رسم كاريكاتيري ليوم الخميس.')).toBeNull();
    expect(sign('خبر عاجل من المدينة '.repeat(50))).toBeNull();
  });

  it('of any text is like itself and like no less than the other way round', () => {
    const draw = chance(7);
    const text = fc
      .integer({ min: 30, max: 120 })
      .map((length) => Array.from({ length }, () => `كلمة${Math.floor(draw() * 60)}`).join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alike(a, b)).toBe(alike(b, a));
        if (sign(a)) expect(alike(a, a)).toBe(1);
      }),
    );
  });
});

describe('numbers', () => {
  const table = (prices: readonly number[]) => `${first}\nالأسعار: ${prices.join(' ثم ')}`;

  it('that differ in more than one set two texts apart, however alike their words are', () => {
    expect(alike(table([101, 102, 103]), table([101, 102, 103]))).toBe(1);
    expect(alike(table([101, 102, 103]), table([101, 204, 205]))).toBe(0);
  });

  it('are the same in any digits', () => {
    const written = table([101, 102, 107]);
    expect(alike(written, written.replace('101', '١٠١'))).toBe(1);
    expect(alike(written, written.replace('107', '0107'))).toBeGreaterThan(0.9);
  });
});

describe('clusters', () => {
  const archive: readonly Known[] = [
    { id: 'c', date: on(2016, 5, 2), text: `${first}\n${second.split('\n')[0]!}` },
    { id: 'a', date: on(2015, 3, 1), text: first },
    { id: 'd', date: on(2014, 1, 1), text: second },
    { id: 'u', date: null, text: second },
    { id: 'b', date: on(2015, 3, 1), text: first.replace('اليوم', 'أمس') },
    { id: 'e', date: on(2013), text: third },
  ];

  it('hold all printings of a text, by date, then id, the undated last; a text that was printed once is in none', () => {
    expect(idsOf(archive)).toEqual([
      ['d', 'u'],
      ['a', 'b', 'c'],
    ]);
    expect(countReprints(clustersOf(archive))).toEqual({ clusters: 2, articles: 5 });
    expect(idsOf([])).toEqual([]);
  });

  it('are the same in whatever order articles come', () => {
    const all = [...archive, ...news.slice(3, 40).map((text, n) => ({ id: `n${n}`, date: on(2000 + (n % 9)), text }))];
    const expected = idsOf(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('take in every text that comes again word for word', () => {
    fc.assert(
      fc.property(fc.nat({ max: news.length - 1 }), fc.integer({ min: 2, max: 200 }), (which, times) => {
        const again = Array.from({ length: times }, (_, n) => ({ id: `x${n}`, date: on(2016), text: news[which]! }));
        expect(idsOf(again).map((cluster) => cluster.length)).toEqual([times]);
      }),
      { numRuns: 20 },
    );
  });

  it('leave what was said of earlier articles as it was when a later one comes, also one that is like two of them', () => {
    const both = { id: 'z', date: on(2020), text: `${first}\n${second}` };
    const before = laterOf(archive.filter(({ date }) => date));
    const after = laterOf([...archive.filter(({ date }) => date), both, { ...both, id: 'zz' }]);
    expect(before.size).toBeGreaterThan(1);
    for (const [id, reprint] of before) expect(after.get(id)).toEqual(reprint);
    expect(after.get('zz')?.earlier.at(-1)?.id).toBe('z');
  });

  it('tell each later printing the oldest ten before it', () => {
    const again = Array.from({ length: 30 }, (_, n) => ({ id: `x${n + 10}`, date: on(2016), text: first }));
    const later = laterOf(again);
    expect(later.has('x10')).toBe(false);
    expect(later.get('x11')).toMatchObject({ first: 'x10', earlier: [{ id: 'x10' }] });
    expect(later.get('x39')?.earlier.map(({ id }) => id)).toEqual(again.slice(0, 10).map(({ id }) => id));
  });
});

describe('before', () => {
  it.each([
    [on(2015), on(2016, 3, 1), true],
    [on(2015, 3, 1), on(2015, 3, 2), true],
    [on(2015), on(2015, 3, 1), false],
    [on(2015, 3, 1), on(2015, 3, 1), false],
    [on(2016), on(2015), false],
    [null, on(2015), false],
    [on(2015), null, false],
  ])('%o came surely before %o: %s', (a, b, expected) => {
    expect(cameBefore(record('a', a), record('b', b))).toBe(expected);
  });
});
