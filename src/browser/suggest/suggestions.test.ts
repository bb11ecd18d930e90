import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggester } from './suggestions.ts';

const suggest = suggester({
  terms: [
    ['نهر السنابل', 'tag', 'a'],
    ['القِمّة العربية', 'subject', 'b'],
    ['سلمى الصفصافي', 'author', 'c'],
    ['السنابل', 'tag', 'd'],
  ],
  headlines: [['وادي السنابل يفيض', '2016/10/a.html']],
});
const labels = (typed: string) => suggest(typed).map(({ label }) => label);

describe('suggestions', () => {
  it.each([
    ['القم', ['القِمّة العربية']],
    ['قمه', ['القِمّة العربية']],
    ['سَلْمَى', ['سلمى الصفصافي']],
    ['الصفصافي سلم', ['سلمى الصفصافي']],
    ['نهر زخرف', []],
  ])('for %s are %j', (typed, expected) => {
    expect(labels(typed)).toEqual(expected);
  });

  it('begin with those that begin so, headlines after names, with their addresses', () => {
    expect(labels('سنا')).toEqual(['السنابل', 'نهر السنابل', 'وادي السنابل يفيض']);
    expect(suggest('سنا').map(({ url }) => url)).toEqual(['tags/d/index.html', 'tags/a/index.html', '2016/10/a.html']);
  });

  it.each(['', ' ', 'س', 'ا', '!!!', '\0', '<b>'])('are none for %j, which says too little', (typed) => {
    expect(labels(typed)).toEqual([]);
  });

  it('are made of what there is, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        expect(labels(typed).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
