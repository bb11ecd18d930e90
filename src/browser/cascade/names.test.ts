import { describe, expect, it } from 'vitest';
import { documentOf } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { parseQuery } from '../query.ts';
import { searchWordsOf } from './cascade.ts';
import type { Sources } from './tiers.ts';

describe('a search with names in Latin letters', () => {
  const texts = [
    'أردوغان عند البحيرة', // 0
    'التقى بوتين وأردوغان هناك', // 1
    'حزب الله', // 2
    'حزب الوفد، والحمد الله', // 3
    'قاعدة الميناء', // 4
    'تنظيم القاعدة', // 5
    'هيئة Erdogan', // 6
    'هاجم غوغل', // 7
    'شركة جوجل', // 8
  ];
  const archive = openInMemory([texts.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 1);
  async function tiersOf(q: string, sources: Sources = archive) {
    const tiers = [];
    for await (const tier of searchWordsOf(parseQuery(q), sources, { bundles: [0], accepts: () => true })) {
      if (tier.hits.length > 0)
        tiers.push({ kind: tier.kind, instead: tier.instead, articles: tier.hits.map(({ article }) => article) });
    }
    return tiers;
  }
  const foundBy = async (q: string) => (await tiersOf(q)).map(({ kind, articles }) => [kind, articles]);

  it.each([
    ['Putin', [['related', [1]]]],
    ['Hizbullah', [['related', [2]]]],
    [
      'erdoğan',
      [
        ['related', [0]],
        ['related', [1]],
      ],
    ],
    [
      'Google',
      [
        ['related', [7]],
        ['related', [8]],
      ],
    ],
    [
      'al-Qaeda',
      [
        ['related', [5]],
        ['related', [4]],
      ],
    ],
    [
      'البحيرة Erdogan',
      [
        ['related', [0]],
        ['some', [6]],
      ],
    ],
    ['Vladimir Putin', [['some', [1]]]],
    ['Vladimir', []],
    ['"Putin"', []],
  ])('finds them as Arabic texts have them, in the very form first: %s', async (q, tiers) => {
    expect(await foundBy(q)).toEqual(tiers);
  });

  it('finds first those that have the words of a name one after the other', async () => {
    const names = [
      'قال محمد، ومعه سلمان بن خالد', // 0
      'قال محمد بن سلمان', // 1
      'زار عبد الفتاح السيسي المدينة', // 2
      'السيسي وعبد الفتاح', // 3
      'زار علي عبد الله صالح المدينة', // 4
    ];
    const sources = openInMemory([names.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 1);
    const found = async (q: string) => (await tiersOf(q, sources)).map(({ kind, articles }) => [kind, articles]);
    expect(await found('Mohammed bin Salman')).toEqual([
      ['related', [1]],
      ['related', [0]],
    ]);
    expect(await found('Abdel-Fattah el-Sisi')).toEqual([
      ['related', [2]],
      ['related', [3]],
    ]);
    expect(await found('Ali Abdullah Saleh')).toEqual([['related', [4]]]);
  });

  it('tells the hits in Latin letters first, and what was taken for the others', async () => {
    expect((await tiersOf('Erdogan')).slice(0, 2)).toEqual([
      { kind: 'literal', articles: [6], instead: [] },
      { kind: 'related', articles: [0], instead: [{ asked: 'erdogan', taken: 'اردوغان' }] },
    ]);
    expect((await tiersOf('Putin Erdogan'))[0]?.instead).toEqual([
      { asked: 'putin', taken: 'بوتين' },
      { asked: 'erdogan', taken: 'اردوغان' },
    ]);
  });

  it('asks for them also where many articles have them in Latin letters', async () => {
    const many = Array.from({ length: 12 }, (_, n) => documentOf(n, `خبر ${n}`, n < 11 ? 'Google' : 'غوغل'));
    const found = await tiersOf(
      'google',
      openInMemory([many], () => 1),
    );
    expect(found.map(({ kind, articles }) => [kind, articles.length])).toEqual([
      ['literal', 11],
      ['related', 1],
    ]);
  });
});
