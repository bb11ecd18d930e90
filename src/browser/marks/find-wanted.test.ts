import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWanted } from './find-wanted.ts';
import { wantedOf } from './wanted.ts';

const found = (text: string, fragment: string) =>
  findWanted(text, wantedOf(fragment)!).map(({ start, end }) => text.slice(start, end));

describe('findWanted', () => {
  it('finds a word in every spelling that the search takes for the same, as it is written', () => {
    expect(found('انعقدت القِمّة. القمّـة، والقمة', '#q=القمه')).toEqual(['القِمّة', 'القمّـة']);
    expect(found('سنة ٢٠١٦', '#q=2016')).toEqual(['٢٠١٦']);
  });

  it('finds a phrase as one place, and its words nowhere else', () => {
    expect(found('سد النهر، ثم النهر وحده، ثم سدّ النّهر', '#phrase=سد النهر')).toEqual(['سد النهر', 'سدّ النّهر']);
  });

  it('finds a name with عبد together or apart, as one place', () => {
    const text = 'عبد الله الشمري، وعبدالله، ثم عبدُ الله عبد الله؛ وعبد القادر';
    expect(found(text, '#q=عبدالله')).toEqual(['عبد الله', 'عبدُ الله', 'عبد الله']);
    expect(found(text, '#q=وعبدالله وعبدالقادر')).toEqual(['وعبدالله', 'وعبد القادر']);
    expect(found(text, '#phrase=عبدالله الشمري')).toEqual(['عبد الله الشمري']);
    expect(found(text, '#phrase=عبد الله الشمري')).toEqual(['عبد الله الشمري']);
    expect(found(text, '#phrase=الله الشمري')).toEqual(['الله الشمري']);
    expect(found('الملك عبد العزيز وحده، والملك عبدالعزيز', '#phrase=الملك عبدالعزيز')).toEqual(['الملك عبد العزيز']);
  });

  it('takes the longest where a word begins a phrase', () => {
    expect(found('سد النهر وسد', '#q=سد&phrase=سد النهر')).toEqual(['سد النهر']);
  });

  it('gives places in order, none over another, all within the text', () => {
    const text = fc.array(fc.constantFrom('سد', 'النهر', 'قمّة', '،', '\n'), { maxLength: 40 }).map((a) => a.join(' '));
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { start, end } of findWanted(any, wantedOf('#q=سد قمة&phrase=سد النهر')!)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
