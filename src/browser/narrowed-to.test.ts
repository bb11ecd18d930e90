import { describe, expect, it } from 'vitest';
import { askedOf } from './asked.ts';
import { narrowedTo } from './narrowed-to.ts';
import { readState } from './search-state.ts';
import { ShownDates } from './shown-dates.ts';

const months = ['', '', '', '', 'أيار', '', '', '', '', '', '', ''];
const shown = new ShownDates({ digits: 'latn', months });
const narrowed = (address: string) => {
  const asked = askedOf(readState(new URLSearchParams(address)));
  if ('bad' in asked) throw new Error(asked.bad);
  return narrowedTo(asked, shown).map((part) => part.replace(/[\u2068\u2069]/gu, ''));
};

describe('narrowedTo', () => {
  it('names each chosen value under its filter, then the dates', () => {
    expect(narrowed('q=قمة&from=2016-05-01&tag=AT%26T&section=سياسة&section=رياضة')).toEqual([
      'القسم «سياسة»',
      'القسم «رياضة»',
      'الوسم «AT&T»',
      'من 1 أيار 2016',
    ]);
  });

  it('says nothing of a search of the whole archive', () => {
    expect(narrowed('q=قمة')).toEqual([]);
  });
});
