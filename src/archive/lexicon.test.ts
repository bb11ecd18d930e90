import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText, createLexiconBuilder, type ArticleText, type Lexicon } from './lexicon.ts';
import { inferSubjects } from './subjects.ts';

function lexiconOf(articles: readonly ArticleText[]): Lexicon {
  const builder = createLexiconBuilder();
  for (const article of articles) builder.add(article);
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
