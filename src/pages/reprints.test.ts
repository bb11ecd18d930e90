import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { readSettings } from '../settings/read-settings.ts';
import { buildReprintsPage, earlierPrintings } from './reprints.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import type { Site } from './site.ts';

const settings = readSettings('title: أرشيف\ndigits: arab\nregion: SY\n');
if (!('title' in settings)) throw new Error('the settings of this test are wrong');
const site: Site = { settings, texts: [], subjects: [] };

const record = (id: string, date: PartialDate | null, parts: Partial<ArticleRecord> = {}) =>
  sampleRecord(id, { url: `${date ? `${date.year}/05` : 'undated'}/${id}.html`, date, words: 212, ...parts });

const day = (year: number): PartialDate => ({ year, month: 5, day: 3 });
const first = record('a', day(2015), { newspaper: 'النسيم', authors: ['ليلى السنديان', 'نوال الفيروزي'] });
const later = record('b', day(2016));
const undated = record('c', null);

describe('the page of a cluster', () => {
  const page = buildReprintsPage(site, [first, later, undated]);

  it('is named by the first printing, and says how many there are in the digits of the archive', () => {
    expect(page).toMatchObject({ path: 'reprints/a.html', heading: 'خبر a', extent: '٣ طبعات' });
    expect(page.head.title).toBe('خبر a – أرشيف');
    expect(page.head.description).toBe('خبر a: ٣ طبعات في أرشيف.');
  });

  it('has every printing with its newspaper, day, authors and length', () => {
    expect(page.printings).toMatchObject([
      {
        href: '../2015/05/a.html',
        newspaper: 'النسيم',
        byline: 'ليلى السنديان، نوال الفيروزي',
        date: { gregorian: 'الأحد ٣ أيار ٢٠١٥' },
        words: '٢١٢ كلمة',
      },
      { href: '../2016/05/b.html', newspaper: null, byline: null },
      { href: '../undated/c.html', date: null },
    ]);
  });
});

describe('the page of a later printing', () => {
  it('says that the text was printed before, where that is sure', () => {
    const earlier = earlierPrintings(site, later, { id: 'b', first: 'a', earlier: [first] });
    expect(earlier.label).toBe('سبق نشر هذا النص');
    expect(earlier.printings.map(({ href }) => href)).toEqual(['../../2015/05/a.html']);
    expect(earlier.all).toEqual({ href: '../../reprints/a.html', label: 'كل طبعات هذا النص' });
  });

  it('says only that it was printed elsewhere too, where a date is not known', () => {
    const earlier = earlierPrintings(site, undated, { id: 'c', first: 'a', earlier: [first, later] });
    expect(earlier.label).toBe('نُشر هذا النص أيضًا');
    expect(earlier.printings.map(({ href }) => href)).toEqual(['../2015/05/a.html', '../2016/05/b.html']);
  });
});
