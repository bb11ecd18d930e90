import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutShort } from './cut-short.ts';

describe('a text that is cut short', () => {
  it('is left whole where it fits, else ends in «…» at the length that is asked for', () => {
    expect(cutShort('قمة المدينة', 11)).toBe('قمة المدينة');
    expect(cutShort('قمة المدينة', 10)).toBe('قمة المدي…');
  });

  it('never ends in half of a sign', () => {
    expect(cutShort('قمة👍👍', 6)).toBe('قمة👍…');
    expect(cutShort('قمة👍👍', 5)).toBe('قمة…');
  });

  it('is its beginning, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const short = cutShort(text, 400);
        expect(short.length).toBeLessThanOrEqual(400);
        expect(short === text || text.startsWith(short.replace(/…$/u, ''))).toBe(true);
        expect(short).not.toMatch(/[\ud800-\udfff]/u);
      }),
    );
  });
});
