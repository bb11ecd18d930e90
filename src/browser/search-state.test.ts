import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatState, isIdle, readState } from './search-state.ts';

const read = (query: string) => readState(new URLSearchParams(query));

describe('the state of a search', () => {
  it('is read from the address, filters more than once', () => {
    expect(read('?q=+قمة+&from=2015&to=2016-10&tag=النهر&tag=السد&section=سياسة&sort=newest')).toEqual({
      q: 'قمة',
      from: '2015',
      to: '2016-10',
      sort: 'newest',
      filters: { section: ['سياسة'], year: [], tag: ['النهر', 'السد'], subject: [], author: [] },
    });
  });

  it('passes over what it does not know', () => {
    expect(read('?sort=random&page=7&tag=')).toEqual(read(''));
  });

  it('leaves the address bare where nothing is asked', () => {
    expect(formatState(read('?q=&sort=relevance'))).toBe('');
    expect(isIdle(read('?sort=newest'))).toBe(true);
    expect(isIdle(read('?author=هدى'))).toBe(false);
  });

  it('comes back from its own address', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 10 }).map((value) => value.trim());
    const values = fc.array(
      text.filter((value) => value !== ''),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        text,
        text,
        values,
        values,
        fc.constantFrom('relevance', 'newest', 'oldest'),
        (q, from, tag, author, sort) => {
          const state = { ...read(''), q, from, sort, filters: { ...read('').filters, tag, author } } as const;
          expect(read(formatState(state))).toEqual(state);
        },
      ),
    );
  });
});
