import { cutTexts } from '../../arabic/text-words.ts';
import type { ArticleWords, SearchDocument } from '../../search/document.ts';
import type { BundleWords } from '../../search/vocabulary.ts';
import type { IndexedWord } from '../../search/word-count.ts';

const words = 'قمة نهر سد بحيرة مدينة وزير مدرسة جسر ميناء سوق'.split(' ');

/** A document and its words. */
export interface WholeDocument extends SearchDocument {
  readonly words: ArticleWords;
}

/** A document of a headline and a text. */
export function documentOf(n: number, headline: string, body: string): WholeDocument {
  const year = String(2014 + Math.min(2, Math.floor(n / 15)));
  return {
    hit: { url: `${year}/${n}.html`, headline, body, byline: '', date: year, shownDate: year, section: '' },
    words: wordsOf(headline, body),
    filters: { section: [], tag: [words[n % 5]!], subject: [], author: [] },
  };
}

/** The words of an article that is nothing but a headline and a text. */
export function wordsOf(headline: string, body: string): ArticleWords {
  const [head, rest] = cutTexts(headline, body);
  return { headline: head!, body: rest!, asides: [] };
}

/** Forty-five short articles in the order of their dates, whose words repeat by the number of the article. */
export const documents: readonly WholeDocument[] = Array.from({ length: 45 }, (_, n) =>
  documentOf(
    n,
    `خبر ${words[n % 10]!} ${n}`,
    `${words[n % 10]!} وال${words[(n * 3 + 1) % 10]!} الخبر رقم ${n}${n === 30 ? ' زار عبد الرحمن النهرَين' : ''}`,
  ),
);

/** The words of bundles with their numbers, as a build gives them to the vocabulary. */
export function numbered(lists: readonly (readonly IndexedWord[])[]): readonly BundleWords[] {
  return lists.map((words, number) => ({ words, bundle: lists.length > 1 ? number : null }));
}
