import { describe, expect, it } from 'vitest';
import { withChosen } from './counts.ts';

describe('the counts of a filter that is chosen', () => {
  it('are those of the found articles for what is chosen, those without the filter for the rest', () => {
    const found = [
      ['رياضة', 4],
      ['ثقافة', 1],
    ] as const;
    const without = [
      ['سياسة', 6],
      ['ثقافة', 3],
      ['اقتصاد', 2],
    ] as const;
    expect(withChosen('section', ['رياضة'], found, without)).toEqual([
      ['سياسة', 6],
      ['رياضة', 4],
      ['ثقافة', 3],
      ['اقتصاد', 2],
    ]);
  });

  it('leave years in their order', () => {
    expect(withChosen('year', ['2015'], [['2015', 4]], [['2016', 1]])).toEqual([
      ['2016', 1],
      ['2015', 4],
    ]);
  });
});
