import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText, createLexiconBuilder, type ArticleText, type Lexicon } from './lexicon.ts';
import { inferSubjects } from './subjects.ts';

function lexiconOf(articles: readonly ArticleText[]): Lexicon {
  const builder = createLexiconBuilder(0);
  for (const article of builder.choose(articles)) builder.add(article);
  return builder.build();
}

const articles: readonly ArticleText[] = [
  articleText(
    'مهرجان القناديل يعود',
    'أعلنت بلدية مدينة سنابل عودة مهرجان القناديل. وقال الدكتور سهيل بن نادر المرجاني إنه سعيد.',
  ),
  articleText('', 'وصل الوفد إلى محافظة الزعفران، وقال المهندس سهيل المرجاني إن إسطنبول بعيدة.'),
  articleText('سفينة في اسطنبول', 'رست السفينة في اسطنبول، ثم في إسطنبول، وحضر اللواء تيم بن وائل الكوكباني.'),
];

describe('createLexiconBuilder', () => {
  it('learns the same from the same articles in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
        expect(lexiconOf(shuffled)).toEqual(lexiconOf(articles));
        for (const article of articles) {
          expect(inferSubjects(article, lexiconOf(shuffled))).toEqual(inferSubjects(article, lexiconOf(articles)));
        }
      }),
    );
  });

  it('counts a word once an article', () => {
    const twice = articleText('سنابل', 'عاد الوفد من سنابل.');
    expect(lexiconOf([twice, twice]).words.get('سنابل')).toBe(2);
  });

  it('prefers the commoner spelling, and between equals the one with more hamzas', () => {
    expect(lexiconOf(articles).spellings.get('اسطنبول')).toBe('إسطنبول');
  });

  it('learns given names from بن, and places from their nouns', () => {
    const lexicon = lexiconOf(articles);
    expect([...lexicon.given.keys()].sort()).toEqual(['تيم', 'سهيل']);
    expect([...lexicon.places.keys()].sort()).toEqual(['الزعفران', 'سنابل']);
  });

  it('chooses of a large archive every second article, or every third, from first to last', () => {
    const numbers = Array.from({ length: 10 }, (_, n) => n);
    const chosenOf = (files: number) => {
      const builder = createLexiconBuilder(files);
      return [...builder.choose(numbers.slice(0, 3)), ...builder.choose(numbers.slice(3))];
    };
    expect(chosenOf(20_000)).toEqual(numbers);
    expect(chosenOf(20_001)).toEqual([0, 2, 4, 6, 8]);
    expect(chosenOf(60_000)).toEqual([0, 3, 6, 9]);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (headline, body) => {
        const text = articleText(headline, body);
        const lexicon = lexiconOf([text]);
        expect(inferSubjects(text, lexicon).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
