import { describe, expect, it } from 'vitest';
import { shortened } from './shortened.ts';

describe('a text that is shortened', () => {
  it('is left as it is up to a hundred letters, whatever marks they have', () => {
    for (const text of ['', 'قمة', 'مصر '.repeat(24) + 'مصر ', 'مِصْرُ '.repeat(20), '\u064b'.repeat(90)]) {
      expect(shortened(text)).toBe(text);
    }
  });

  it('ends behind a word', () => {
    expect(shortened('مصر '.repeat(2500))).toBe(`${'مصر '.repeat(24)}مصر…`);
    expect(shortened(`${'أ'.repeat(60)} ${'ب'.repeat(60)}`)).toBe(`${'أ'.repeat(60)}…`);
    expect(shortened(`قمة${' '.repeat(200)}النهر`)).toBe('قمة…');
  });

  it('ends inside a word where the words before it are few letters, or none', () => {
    expect(shortened('أ'.repeat(300))).toBe(`${'أ'.repeat(100)}…`);
    expect(shortened(`في ${'أ'.repeat(300)}`)).toBe(`في ${'أ'.repeat(97)}…`);
  });

  it.each([
    ['surrogate pairs', '👍'],
    ['letters and their marks', 'بَّ'],
    ['letters and three marks', 'بّٰۖ'],
  ])('never parts %s', (_what, letter) => {
    expect(shortened(letter.repeat(300))).toBe(`${letter.repeat(100)}…`);
    expect(shortened(`أ${letter.repeat(300)}`)).toBe(`أ${letter.repeat(99)}…`);
  });

  it('stays short where a letter has more marks than any script writes', () => {
    expect(shortened(`قمة ب${'\u064b'.repeat(5000)}`)).toBe('قمة…');
    expect(shortened('\u064b'.repeat(5000))).toBe('…');
  });
});
