import { describe, expect, it } from 'vitest';
import { listedTerms, newestFirst, volumeOf } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { readSettings } from '../settings/read-settings.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import type { AnyPage } from './any-page.ts';
import { singlePages } from './lists.ts';
import { articleHead } from './metadata.ts';
import type { Site } from './site.ts';
import { countYears, termPages } from './term.ts';
import { volumeLists } from './volume.ts';

const settings = readSettings('title: أرشيف\nsections: [{ name: سياسة, slug: politics }]\n');
if (!('title' in settings)) throw new Error('the settings of this test are wrong');
const site: Site = { settings, texts: [], subjects: [] };

function record(n: number, year: number, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  const id = `a${String(n).padStart(4, '0')}`;
  const month = (n % 12) + 1;
  return sampleRecord(id, {
    url: `${year}/${String(month).padStart(2, '0')}/${id}.html`,
    title: `خبر ${n}`,
    authors: [n % 2 === 0 ? 'أحمد السوسني' : 'احمد السوسني'],
    date: { year, month, day: (n % 28) + 1 },
    publishedFrom: 'stated',
    section: 'سياسة',
    subjects: ['النهر'],
    summary: 'ملخص',
    ...parts,
  });
}

const sizesOf = (records: readonly ArticleRecord[]) => {
  const sizes = new Map<string, number>();
  for (const one of records) sizes.set(volumeOf(one), (sizes.get(volumeOf(one)) ?? 0) + 1);
  return sizes;
};
const archive = Array.from({ length: 350 }, (_, n) => record(n, n < 230 ? 2015 : 2016));
const made = (records: readonly ArticleRecord[]): ReadonlyMap<string, AnyPage> => {
  const newest = newestFirst(records);
  const terms = listedTerms(records, newest, site.settings.sections);
  const recordsOf = (numbers: Iterable<number>) => Array.from(numbers, (number) => records[number]!);
  return new Map([
    ...singlePages(site, { articles: records, newest, volumes: sizesOf(records) }, terms, recordsOf).map(
      (page) => [page.path, page] as const,
    ),
    ...terms.flatMap(({ articles: listed, ...term }) => {
      const articles = { size: listed.length, slice: (from: number, to: number) => recordsOf(listed).slice(from, to) };
      const pages = termPages(site, { ...term, articles, years: countYears(listed, records) });
      return pages.map(([path, make]) => [path, make()] as const);
    }),
  ]);
};
const cardsOf = (page: AnyPage | undefined) =>
  page?.kind === 'listing' ? page.groups.flatMap((group) => group.cards.map((card) => card.headline)) : [];

describe('the home page', () => {
  it('has the sections of the settings and the largest of others, and leads to all of them', () => {
    const records = Array.from({ length: 60 }, (_, n) => record(n, 2015, { section: `باب ${n % 40}` }));
    const page = made([...records, record(60, 2015)]).get('index.html');
    if (page?.kind !== 'home') throw new Error('no home page');
    expect(page.sections).toHaveLength(24);
    expect(page.sections[0]!.label).toBe('سياسة');
    const larger = Array.from({ length: 20 }, (_, n) => `باب ${n}`);
    expect(page.sections.map(({ label }) => label)).toEqual(expect.arrayContaining(larger));
    expect(page.all.sections.href).toBe('sections/index.html');
  });
});

describe('the list of a section', () => {
  it('opens with the newest articles and has pages by year that hold every article once', () => {
    const pages = made(archive);
    const lists = [...pages].filter(([path]) => /^sections\/politics\/\d{4}-\d+\.html$/u.test(path));
    expect(lists.map(([path]) => path).sort()).toEqual([
      'sections/politics/2015-1.html',
      'sections/politics/2015-2.html',
      'sections/politics/2015-3.html',
      'sections/politics/2016-1.html',
      'sections/politics/2016-2.html',
    ]);
    const shown = lists.flatMap(([, page]) => cardsOf(page));
    expect(shown.sort()).toEqual(archive.map(({ title }) => title).sort());
    expect(cardsOf(pages.get('sections/politics/index.html'))).toHaveLength(30);
  });

  it('tells the year of a page apart from the name, and its number in the title', () => {
    const pages = made(archive);
    expect(pages.get('sections/politics/2015-1.html')).toMatchObject({ heading: 'سياسة', year: '2015' });
    expect(pages.get('sections/politics/2015-1.html')?.head.title).toBe('سياسة، 2015 – أرشيف');
    expect(pages.get('sections/politics/2015-2.html')?.head.title).toBe('سياسة، 2015، الصفحة 2 – أرشيف');
    expect(pages.get('sections/politics/index.html')).toMatchObject({ heading: 'سياسة', year: null });
  });

  it('leaves the pages of a closed year as they were when a later article is added, but for counts of the whole', () => {
    const before = made(archive);
    const after = made([...archive, record(900, 2017)]);
    for (const path of ['sections/politics/2015-1.html', 'sections/politics/2015-3.html']) {
      expect(cardsOf(after.get(path))).toEqual(cardsOf(before.get(path)));
    }
  });

  it('has the undated articles in a list of their own, after the years', () => {
    const undated = record(901, 2016, { url: 'undated/x.html', date: null });
    const pages = made([...archive, undated]);
    expect(cardsOf(pages.get('sections/politics/none-1.html'))).toEqual(['خبر 901']);
    const first = pages.get('sections/politics/index.html');
    expect(first?.kind === 'listing' && first.years.map(({ label, count }) => [label, count])).toEqual([
      ['2016', '120'],
      ['2015', '230'],
      ['بلا تاريخ', '1'],
    ]);
  });

  it('is one page where it is short', () => {
    const pages = made(archive.slice(0, 40));
    expect([...pages.keys()].filter((path) => path.startsWith('sections/politics/'))).toEqual([
      'sections/politics/index.html',
    ]);
  });
});

describe('an author', () => {
  it('spelled in two ways has one page under the commoner name', () => {
    const pages = made([...archive, record(900, 2017, { authors: ['أحمد السوسني'] })]);
    const index = pages.get('authors/index.html');
    expect(index?.kind === 'index' && index.groups).toEqual([
      { heading: 'ا', links: [expect.objectContaining({ label: 'أحمد السوسني', count: '351' })] },
    ]);
  });
});

describe('a subject of one article', () => {
  const alone = (size: number) =>
    Array.from({ length: size }, (_, n) => record(n, 2015, { subjects: n === 0 ? ['السد'] : ['النهر'] }));
  const subjectsOf = (records: readonly ArticleRecord[]) => {
    const index = made(records).get('subjects/index.html');
    return index?.kind === 'index' ? index.groups.flatMap(({ links }) => links.map(({ label }) => label)) : [];
  };

  it('has a page in a small archive, and none in a large one', () => {
    expect(subjectsOf(alone(10))).toEqual(['السد', 'النهر']);
    expect(subjectsOf(alone(1001))).toEqual(['النهر']);
  });
});

describe('the list of a volume', () => {
  it.each([
    ['2016/05/', 'شهر', 'مايو 2016'],
    ['2016/00/', null, '2016، بلا شهر'],
    ['undated/', null, 'بلا تاريخ'],
  ])('is called a month where it is one: %s', (volume, label, heading) => {
    const [make] = volumeLists(site, volume, { size: 1, slice: () => [record(1, 2016)] }).values();
    expect(make!()).toMatchObject({ label, heading });
  });
});

describe('the list of years', () => {
  it('counts the articles of each year, and the undated ones after them', () => {
    const undated = record(901, 2016, { url: 'undated/x.html', date: null });
    const index = made([...archive, undated]).get('years/index.html');
    expect(index?.kind === 'index' && index.groups[0]?.links.map(({ label, count }) => [label, count])).toEqual([
      ['2016', '120'],
      ['2015', '230'],
      ['بلا تاريخ', '1'],
    ]);
  });
});

describe('metadata', () => {
  it('can not end the script element that it stands in, whatever the headline', () => {
    const title = '</script><!-- <script> & "خبر"';
    const { jsonLd } = articleHead(site, record(1, 2016, { title }));
    expect(jsonLd).not.toMatch(/[<>&]/u);
    expect(JSON.parse(jsonLd!)).toMatchObject({ '@type': 'NewsArticle', headline: title, datePublished: '2016-02-02' });
  });
});
