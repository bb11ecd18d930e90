import { toDigits } from '../arabic/digits.ts';
import { formatDate } from '../arabic/format-date.ts';
import { headWords, kindWords, listWords } from '../strings/ar.ts';
import { counts } from '../strings/counts.ts';
import type { CountedLink, Link, Page } from './page.ts';
import { frameOf, headOf, shownNumber, type Site } from './site.ts';
import { buildIndex, type TermIndexPage } from './term-index.ts';
import { relative, urls } from './urls.ts';

export interface YearPage extends Page {
  readonly kind: 'year';
  readonly heading: string;
  readonly extent: string;
  /** The months that have articles; an article known only by its year is under «بلا شهر». */
  readonly months: readonly (CountedLink & {
    /** 0 to 1, of the fullest month: for a bar. */ readonly share: number;
  })[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** How many articles each volume has, by its folder: `2016/10/`, `2016/00/` or `undated/`. */
export type VolumeSizes = ReadonlyMap<string, number>;

/** The same by year: {'2016' → {'2016/10/' → 12}}; undated ones under ''. */
function volumesByYear(sizes: VolumeSizes): ReadonlyMap<string, VolumeSizes> {
  const years = new Map<string, Map<string, number>>();
  for (const [volume, size] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = volume === urls.undated.replace('index.html', '') ? '' : volume.split('/')[0]!;
    const volumes = years.get(key) ?? new Map<string, number>();
    years.set(key, volumes.set(volume, size));
  }
  return years;
}

const sum = (volumes: VolumeSizes) => [...volumes.values()].reduce((total, n) => total + n, 0);

/** Links to the years, newest first, and to the undated articles after them. */
export function yearLinks(site: Site, path: string, sizes: VolumeSizes): readonly CountedLink[] {
  const byYear = [...volumesByYear(sizes)].sort(([a], [b]) => (a < b ? 1 : -1));
  return byYear.map(([year, volumes]) => ({
    href: relative(path, year === '' ? urls.undated : urls.year(year)),
    label: year === '' ? listWords.undated : toDigits(year, site.settings.digits),
    count: shownNumber(site, sum(volumes)),
  }));
}

/** The page of each year that has articles, in order. */
export function buildYearPages(site: Site, sizes: VolumeSizes): readonly YearPage[] {
  const years = [...volumesByYear(sizes)].filter(([year]) => year !== '');
  return years.map(([year, volumes], index) => {
    const path = urls.year(year);
    const heading = toDigits(year, site.settings.digits);
    const total = sum(volumes);
    const extent = counts.articles(total, shownNumber(site, total));
    const neighbour = (other: string | undefined): Link | null =>
      other === undefined
        ? null
        : { href: relative(path, urls.year(other)), label: toDigits(other, site.settings.digits) };
    return {
      kind: 'year',
      path,
      head: headOf(site, path, heading, headWords.listing(heading, site.settings.title, extent)),
      frame: frameOf(site, path, [{ href: urls.years, label: kindWords.year.all }]),
      heading,
      extent,
      months: monthsOfYear(site, path, volumes),
      previous: neighbour(years[index - 1]?.[0]),
      next: neighbour(years[index + 1]?.[0]),
    };
  });
}

function monthsOfYear(site: Site, path: string, volumes: VolumeSizes): YearPage['months'] {
  const fullest = Math.max(...volumes.values());
  const { region, digits } = site.settings;
  return [...volumes].map(([volume, n]) => {
    const [year = '', month = ''] = volume.split('/');
    const date = { year: Number(year), month: Number(month), day: null };
    const label = month === '00' ? listWords.noMonth : formatDate(date, region, digits);
    return { href: relative(path, urls.volume(volume)), label, count: shownNumber(site, n), share: n / fullest };
  });
}

/** The index of all years. */
export function buildYearIndex(site: Site, sizes: VolumeSizes): TermIndexPage {
  const path = urls.years;
  const years = [...volumesByYear(sizes).keys()].filter((year) => year !== '').length;
  return buildIndex(site, {
    path,
    heading: kindWords.year.all,
    extent: counts.years(years, shownNumber(site, years)),
    note: null,
    groups: [{ heading: null, links: yearLinks(site, path, sizes) }],
  });
}
