import { describe, expect, it } from 'vitest';
import { counts } from './counts.ts';
import { searchWords } from './search.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('words of the search page', () => {
  it('count the hits and name the query', () => {
    expect(plain(searchWords.done(2, '2', 'اسطنبول', []))).toBe('نتيجتان عن «اسطنبول».');
    expect(plain(searchWords.done(12, '١٢', '', ['من 1 أيار 2016']))).toBe('١٢ نتيجة، من 1 أيار 2016.');
    expect(plain(searchWords.none('قمة'))).toBe('لا نتائج عن «قمة».');
    expect(searchWords.someBehind(2, '2')).toBe('تليها نتيجتان ببعض الكلمات لا بكلها.');
  });

  it('set the query apart in its own direction', () => {
    expect(searchWords.done(1, '1', 'AT&T', [])).toContain('\u2068AT&T\u2069');
  });

  it('show only the beginning of a long query', () => {
    const query = 'مصر '.repeat(2500).trim();
    const shown = `«${'مصر '.repeat(24)}مصر…»`;
    expect(plain(searchWords.loading(query))).toBe(`جارٍ البحث عن ${shown}…`);
    expect(plain(searchWords.done(2, '2', query, []))).toBe(`نتيجتان عن ${shown}.`);
    expect(plain(searchWords.none(searchWords.begun(query)))).toBe(`لا نتائج عن ${shown}.`);
  });

  it('join words that were all taken, and those of which any excludes', () => {
    expect(plain(searchWords.related(['وزراء', 'وزارة']))).toBe('بحثنا أيضًا عن «وزراء» و«وزارة».');
    expect(plain(searchWords.excluded(['دمشق', 'حلب']))).toBe('استبعدنا المقالات التي فيها «دمشق» أو «حلب».');
  });

  it('name each word once, and of many the first ten', () => {
    expect(plain(searchWords.literally(['قمة', 'قمة']))).toBe('ابحث عن «قمة» حرفيًا');
    const many = [...'أبتثجحخدذرز'];
    expect(plain(searchWords.literally(many))).toMatch(/^ابحث عن «أ» و.* و«ر» وغيرها حرفيًا$/u);
    expect(plain(searchWords.corrected(many.slice(1)))).toMatch(/ و«ز»\.$/u);
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
