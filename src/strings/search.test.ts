import { describe, expect, it } from 'vitest';
import { counts } from './counts.ts';
import { searchWords } from './search.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('words of the search page', () => {
  it('count the hits and name the query', () => {
    expect(plain(searchWords.done(2, '2', 'اسطنبول', ''))).toBe('نتيجتان عن «اسطنبول».');
    expect(plain(searchWords.done(12, '١٢', '', 'من 1 أيار 2016'))).toBe('١٢ نتيجة، من 1 أيار 2016.');
    expect(plain(searchWords.none('قمة'))).toBe('لا نتائج عن «قمة».');
  });

  it('set the query apart in its own direction', () => {
    expect(searchWords.done(1, '1', 'AT&T', '')).toContain('\u2068AT&T\u2069');
  });
});

describe('reading time', () => {
  it.each([
    [0, 'قراءة في دقيقة واحدة'],
    [1, 'قراءة في دقيقة واحدة'],
    [2, 'قراءة في دقيقتين'],
    [3, 'قراءة في 3 دقائق'],
    [11, 'قراءة في 11 دقيقة'],
  ])('of %i minutes is said in the right form: %s', (n, phrase) => {
    expect(counts.readingTime(n)).toBe(phrase);
  });
});
