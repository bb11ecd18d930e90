import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../../arabic/index-words.ts';
import { askedWords } from '../../arabic/search-words.ts';
import { linkWith, wantedOf } from './wanted.ts';

describe('the link from a search to an article', () => {
  it('has the words and phrases in its fragment, each word once', () => {
    const link = linkWith('2016/10/a.html', ['القمه', 'تركيا', 'القمه'], [['سد', 'النهر']]);
    expect(decodeURIComponent(link)).toBe('2016/10/a.html#q=القمه+تركيا&phrase=سد+النهر');
  });

  it('is the address alone where nothing was searched for', () => {
    expect(linkWith('2016/10/a.html', [], [])).toBe('2016/10/a.html');
  });

  it('stays short for a query of any length', () => {
    const words = Array.from({ length: 5000 }, (_, n) => `كلمة${n}`);
    expect(linkWith('a.html', words, []).length).toBeLessThan(2500);
  });

  it('is read back as it was written, whatever the words', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [words, phrase] = [indexWords(one), askedWords(other)];
        const link = new URL(linkWith('a.html', words, phrase.length > 0 ? [phrase] : []), 'https://archive.example');
        expect(link.pathname + link.search).toBe('/a.html');
        const wanted = wantedOf(link.hash);
        if (words.length + phrase.length === 0) expect(wanted).toBeNull();
        else {
          expect(wanted!.words).toEqual(new Set(words));
          expect(wanted!.phrases).toEqual(phrase.length > 0 ? [phrase] : []);
        }
      }),
    );
  });
});

describe('a fragment', () => {
  it('may be written by hand, in any spelling', () => {
    expect(wantedOf('#q=القِمّة إسطنبول')!.words).toEqual(new Set(['القمه', 'اسطنبول']));
    expect(wantedOf('#phrase=عبد الله الشمري')!.phrases).toEqual([['عبدالله', 'الشمري']]);
  });

  it.each(['', '#', '#main', '#q=', '#q=!!!', '#phrase=%F0', '#%'])('asks for nothing: %s', (fragment) => {
    expect(wantedOf(fragment)).toBeNull();
  });
});
