import { describe, expect, it } from 'vitest';
import { searchWords } from '../../arabic/analysis.ts';
import { documentOf, documents as many } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { parseQuery } from '../query.ts';
import { searchWordsOf } from './cascade.ts';
import { findPhrases } from './phrases.ts';
import type { Narrowing, Sources } from './tiers.ts';

const bodies = [
  'افتتح الوزير مهرجان القناديل عند البحيرة', // 0
  'القناديل عادت إلى مهرجان النهر', // 1
  'وصل والوزير معه إلى ميناء المرجان', // 2
  'كتابهم عن تاريخ الميناء', // 3
  'كتاب عن تاريخ المرجان', // 4
  'زار عبد الرحمن الريحاني مدرسة النهر', // 5
  'محمد يكتب عن محمد محمد', // 6
  'مسؤولون في مدينة الريحان', // 7
];
const documents = bodies.map((body, n) => documentOf(n, `خبر ${n}`, body));
const counts = new Map<string, number>();
for (const { hit } of documents)
  for (const word of new Set(searchWords(hit.body))) counts.set(word, (counts.get(word) ?? 0) + 1);
const frequency = (word: string) => counts.get(word) ?? 0;
const { questions, ...archive } = openInMemory([documents], frequency);
const everywhere: Narrowing = { bundles: [0], accepts: () => true };

async function tiersOf(q: string, sources: Sources = archive, narrowing = everywhere) {
  const tiers = [];
  for await (const { kind, hits, instead } of searchWordsOf(parseQuery(q), sources, narrowing)) {
    if (hits.length > 0) tiers.push({ kind, articles: hits.map(({ article }) => article), instead });
  }
  return tiers;
}
const first = async (q: string) => {
  const [tier] = await tiersOf(q);
  return tier && [tier.kind, tier.articles];
};

describe('a search', () => {
  it.each([
    ['مهرجان القناديل', 'phrase', [0]],
    ['القناديل مهرجان', 'literal', [1, 0]],
    ['للوزير البحيرة', 'clitic', [0]],
    ['الوزير ميناء', 'clitic', [2]],
    ['الوزيز البحيرة', 'spelling', [0]],
    ['كتابها', 'spelling', [3]],
    ['كتابنا', 'stem', [4, 3]],
    ['عبدالرحمن الريحاني', 'phrase', [5]],
    ['الرحمن الريحاني', 'clitic', [5]],
    ['محمد محمد', 'phrase', [6]],
    ['مسؤوليات الريحان', 'stem', [7]],
  ])('for %s finds first by %s', async (q, kind, articles) => {
    const [tier, found] = (await first(q)) ?? [];
    expect(tier).toBe(kind);
    expect(found).toEqual(expect.arrayContaining(articles));
    expect(found).toHaveLength(articles.length);
  });

  it('tells of the hits of a phrase those first that have it in the headline, in quotes or not', async () => {
    const rest = 'وصل الوفد إلى المدينة صباح اليوم قادما من الشمال في زيارة';
    const often = documentOf(0, 'الوفد يزور سد الوادي', `${rest} يتفقد سد النهر ومعه وزير النهر عند سد آخر`);
    const once = documentOf(1, 'سد النهر يمتلئ', `${rest} تستمر أياما عدة ويلتقي فيها أهل القرى كلها`);
    const dams = openInMemory([[often, once]], () => 0);
    expect((await tiersOf('سد النهر', dams))[0]).toMatchObject({ kind: 'phrase', articles: [1, 0] });
    expect([...(await findPhrases([['سد', 'النهر']], dams, everywhere)).keys()]).toEqual([1, 0]);
  });

  it('tells the literal hits before those of another form, and none twice', async () => {
    const tiers = await tiersOf('كتاب تاريخ');
    expect(tiers.map(({ kind, articles }) => [kind, articles])).toEqual([
      ['literal', [4]],
      ['stem', [3]],
    ]);
  });

  it('says which word it took for which', async () => {
    const [tier] = await tiersOf('مهرجان القناديلل');
    expect(tier).toMatchObject({ kind: 'spelling', instead: [{ asked: 'القناديلل', taken: 'القناديل' }] });
  });

  it('takes a word that the archive has with other particles for itself and its family before it takes it for a slip', async () => {
    const texts = ['اللبناني هنا', 'البياني هنا', 'بياني هنا', 'لبنان هنا'];
    const lebanese = openInMemory([texts.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 1);
    expect((await tiersOf('لبناني', lebanese)).map(({ kind, articles }) => [kind, articles])).toEqual([
      ['clitic', [0]],
      ['stem', [3]],
      ['spelling', [1, 2]],
    ]);
  });

  it('takes no known word behind a letter that is joined to it for a slip', async () => {
    const texts = ['منطاد بطلب الوفد', ...Array.from({ length: 61 }, (_, n) => `حلب ${n}`)];
    const towns = openInMemory([texts.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 1);
    const kinds = async (q: string) => new Set((await tiersOf(q, towns)).map(({ kind }) => kind));
    expect(await kinds('منطاد بحلب')).toEqual(new Set(['some']));
    expect(await kinds('منطاد بطلبب')).toEqual(new Set(['spelling']));
  });

  it('tells of a slip the word that the articles have, where they have the form that was typed with other particles only', async () => {
    const one = openInMemory([[documentOf(0, 'خبر', 'البياني هنا')]], () => 1);
    expect((await tiersOf('لبيانن', one))[0]?.instead).toEqual([{ asked: 'لبيانن', taken: 'بياني' }]);
  });

  it.each([
    ['الريحانيمدرسة النهر', [5], [{ asked: 'الريحانيمدرسه', taken: 'الريحاني مدرسه' }]],
    ['مديرمهرجان', [], []],
    ['عندالبحيرة', [0], [{ asked: 'عندالبحيره', taken: 'عند البحيره' }]],
    ['إلىميناء', [2], [{ asked: 'اليميناء', taken: 'الي ميناء' }]],
    [
      'قناد يل النهر',
      [1],
      [
        { asked: 'قناد', taken: 'قناديل' },
        { asked: 'يل', taken: 'قناديل' },
      ],
    ],
  ])('finds %s, where a space is missing or too many', async (q, articles, instead) => {
    const [tier] = await tiersOf(q);
    if (articles.length === 0) expect(tier?.instead ?? []).toEqual([]);
    else expect(tier).toEqual({ kind: 'spelling', articles, instead });
  });

  it('takes a quoted word as it is written, and finds nothing where no article has it', async () => {
    expect(await tiersOf('مهرجان "القناديلل"')).toEqual([]);
    expect((await tiersOf('"كتاب"')).map(({ articles }) => articles)).toEqual([[4]]);
  });

  it('goes on with some of the words where no article has them all', async () => {
    const tiers = await tiersOf('البحيرة الريحاني زخرفستان');
    expect(tiers.map(({ kind }) => kind)).toEqual(['some', 'some']);
    expect(tiers.flatMap(({ articles }) => articles).sort()).toEqual([0, 5]);
  });

  describe('with some of the words', () => {
    // Twenty articles with a common word, one of them with a rarer one too.
    const texts = Array.from({ length: 20 }, (_, n) => `وصل في ${n === 7 ? 'منطاد' : 'قطار'}`);
    const many = openInMemory([texts.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 1);

    it.each([
      ['منطاد في زخرفستان', [7]],
      ['زخرفستان في', []],
      ['منطاد 3 في', [7, 3]],
      ['منطاد 2015-07-03', [7]],
      ['2015-07-03 زخرفستان', []],
    ])('asks for a word that most articles have only beside a rarer one: %s', async (q, articles) => {
      expect((await tiersOf(q, many)).flatMap((tier) => tier.articles)).toEqual(articles);
    });

    it('asks for common words alone where there are no others', async () => {
      const halves = Array.from({ length: 24 }, (_, n) => documentOf(n, `خبر ${n}`, n % 2 === 0 ? 'قطار' : 'سفينة'));
      const tiers = await tiersOf(
        'قطار سفينة',
        openInMemory([halves], () => 1),
      );
      expect(tiers.map(({ kind, articles }) => [kind, articles.length])).toEqual([['some', 12]]);
    });
  });

  describe('with related words', () => {
    const texts = [
      'القمة في إسطنبول', // 0
      'قمم عند البحيرة', // 1
      'زار الوزير والوزراء إسطنبول', // 2
      'وفد أمريكي عند البحيرة', // 3
      'مسؤول في أمريكا', // 4
      'وزارة عند النهر', // 5
    ];
    const related = openInMemory([texts.map((text, n) => documentOf(n, `خبر ${n}`, text))], (word) =>
      word.startsWith('و') && word !== 'وفد' ? 1 : 0,
    );

    it.each([
      ['قمم اسطنبول', [0], 'قمم', 'قمه'],
      ['قمة البحيرة', [1], 'قمه', 'قمم'],
      ['امريكا البحيرة', [3], 'امريكا', 'امريكي'],
      ['مسئول أمريكا', [4], 'مسيول', 'مسوول'],
      ['قممهم اسطنبول', [0], 'قممهم', 'قمه'],
    ])('finds %s where only another form is, and says by which', async (q, articles, asked, taken) => {
      const [tier] = await tiersOf(q, related);
      expect(tier).toEqual({ kind: 'related', articles, instead: [{ asked, taken }] });
    });

    it('tells the hits of the words themselves first', async () => {
      const tiers = await tiersOf('قمم', related);
      expect(tiers.map(({ kind, articles }) => [kind, articles])).toEqual([
        ['literal', [1]],
        ['related', [0]],
      ]);
    });

    it('asks for another spelling of a word itself before what shares its stem', async () => {
      const spellings = ['مسؤولية الوزارة', 'مسؤولون هنا', 'مسؤول هنا'];
      const archive = openInMemory([spellings.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 1);
      const instead = [{ asked: 'مسيول', taken: 'مسوول' }];
      expect(await tiersOf('مسئول', archive)).toEqual([
        { kind: 'related', articles: [2], instead },
        { kind: 'related', articles: [0, 1], instead },
      ]);
    });

    it('takes a quoted word for no other', async () => {
      expect((await tiersOf('"قمم"', related)).flatMap(({ articles }) => articles)).toEqual([1]);
    });

    it('takes no verb for a noun, as far as the archive tells', async () => {
      const many = Array.from({ length: 30 }, (_, n) =>
        documentOf(n, `خبر ${n}`, n < 25 ? `حقوق ${n}` : `الطلاب طلب ${n}`),
      );
      const verbs = Array.from({ length: 25 }, (_, n) => documentOf(n + 30, `خبر ${n}`, `قتلت طلبت ${n} رجال`));
      const archive = openInMemory([[...many, ...verbs, documentOf(55, 'رجل', 'رجل')]], () => 0);
      expect((await tiersOf('رجل', archive)).map(({ kind }) => kind)).toEqual(['literal']);
    });
  });

  it('finds nothing for words that are nowhere', async () => {
    expect(await tiersOf('زخرفستان')).toEqual([]);
    expect(await tiersOf('999')).toEqual([]);
  });

  it('keeps to the articles and bundles that it may find', async () => {
    const narrow = { bundles: [0], accepts: (article: number): boolean => article === 1 };
    const tiers = await tiersOf('مهرجان القناديل', archive, narrow);
    expect(tiers.flatMap(({ articles }) => articles)).toEqual([1]);
    expect(await tiersOf('مهرجان', archive, { ...everywhere, bundles: [] })).toEqual([]);
  });

  it('finds in a part of the archive what it finds of it in the whole, and goes on only where that is nothing', async () => {
    const large = openInMemory([many], () => 5);
    const find = async (q: string, accepts: (article: number) => boolean) =>
      (await tiersOf(q, large, { bundles: [0], accepts })).flatMap(({ articles }) => articles);
    for (const q of ['قمة', 'النهر', 'خبر وزير', 'الخبر مدينة جسر', '"رقم 30" قمة']) {
      const whole = await find(q, () => true);
      for (let part = 0; part < 9; part++) {
        const isInPart = (article: number) => article % 9 === part;
        const found = whole.filter(isInPart);
        if (found.length > 0) expect(await find(q, isInPart), `${q} ${part}`).toEqual(found);
      }
    }
    const none = { bundles: [0], accepts: (article: number) => article === 6 };
    expect((await tiersOf('محمد القناديل البحيرة', undefined, none)).map(({ kind }) => kind)).toEqual(['some']);
  });

  it('finds the same where the articles lie in three bundles, in the same order of tiers', async () => {
    const parts = [documents.slice(0, 2), documents.slice(2, 5), documents.slice(5)];
    const apart = openInMemory(parts, frequency);
    for (const q of ['مهرجان القناديل', 'للوزير البحيرة', 'كتابنا', 'الوزيز البحيرة', 'البحيرة الريحاني زخرفستان']) {
      const together = await tiersOf(q);
      const found = await tiersOf(q, apart, { bundles: [0, 1, 2], accepts: () => true });
      expect(found).toEqual(together);
    }
  });

  it('asks a bounded number of questions, whatever the query', async () => {
    const words = documents.flatMap(({ hit }) => searchWords(hit.body));
    for (const q of [
      words.join(' '),
      [...words]
        .reverse()
        .slice(0, 20)
        .map((word) => `${word}ز`)
        .join(' '),
      'عن ال في و ب',
    ]) {
      questions.length = 0;
      await tiersOf(q);
      expect(questions.length).toBeLessThanOrEqual(40);
    }
  });
});

describe('a name with عبد in the midst of others', () => {
  const texts = [
    'زار علي عبد الله صالح المدينة', // 0
    'قال علي عبدالله صالح ذلك', // 1
    'قال صالح إن علي زار عبد الله', // 2
    'زار عبد الله بن عبد العزيز بن عبدالرحمن المدينة', // 3
    'زار عبدالله بن عبدالعزيز بن عبد الرحمن المدينة', // 4
  ];
  const names = openInMemory([texts.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 0);

  it.each([
    ['علي عبد الله صالح', [0, 1]],
    ['علي عبدالله صالح', [0, 1]],
    ['زار عبد الله بن عبد العزيز بن عبد الرحمن المدينة', [3, 4]],
    ['زار عبدالله بن عبدالعزيز بن عبدالرحمن المدينة', [3, 4]],
  ])('is found together or apart, as a phrase and by the words in their order: %s', async (q, articles) => {
    const quoted = await findPhrases(parseQuery(`"${q}"`).phrases, names, everywhere);
    expect([...quoted.keys()].sort()).toEqual(articles);
    const [tier] = await tiersOf(q, names);
    expect([tier?.kind, [...tier!.articles].sort()]).toEqual(['phrase', articles]);
  });
});
