import { formatRobots, formatSitemap, formatSitemapIndex, mostAddresses, type DatedPage } from '../exports/sitemap.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';
import { batchesOf } from './batches.ts';
import { recordFilesOf, type Catalogue } from './catalogue.ts';
import { codeKey } from './code-key.ts';
import { createRecordReader } from './described-part.ts';
import { keyOf } from './key.ts';
import type { FileUnit } from './make-files.ts';

// Articles in the feed.
const inFeed = 30;

/** What tells programs elsewhere of the archive, where it knows its own address: the feed of the latest articles and the sitemaps. `newest` has the numbers of all articles, newest first. */
export function planAnnouncements(site: Site, catalogue: Catalogue, newest: Int32Array): readonly FileUnit[] {
  const { baseUrl } = site.settings;
  return baseUrl === null ? [] : [planFeed(site, baseUrl, catalogue, newest), ...planSitemaps(baseUrl, catalogue)];
}

// Those that came to the site last, of one day the newest: an old article that is added is news to who follows the feed.
function planFeed({ settings }: Site, baseUrl: string, catalogue: Catalogue, newest: Int32Array): FileUnit {
  const placed = catalogue.parts.flatMap(({ part }) => part.placed);
  const dayOf = (number: number) => placed[number]!.published;
  const latest = [...newest]
    .sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) > dayOf(b) ? -1 : 1))
    .slice(0, inFeed);
  const changed = latest.map((number) => placed[number]!.changed);
  return {
    name: 'feed',
    key: keyOf({
      program: [codeKey()],
      settings: [JSON.stringify(settings)],
      articles: latest.map((number, at) => `${catalogue.digests[number]!} ${changed[at]!}`),
    }),
    write: async (staging) => {
      // Its library is wanted by no other build.
      const { formatFeed } = await import('../exports/feed.ts');
      const records = createRecordReader(recordFilesOf(catalogue))(latest);
      const entries = records.map((record, at) => ({ record, changed: changed[at]! }));
      staging.write(urls.feed, formatFeed(settings, baseUrl, entries));
    },
  };
}

// One a year, so that a new article leaves those of other years as they are; several of a year with more articles than one may hold.
function planSitemaps(baseUrl: string, { parts }: Catalogue): readonly FileUnit[] {
  const years = new Map<string, DatedPage[]>();
  for (const { part } of parts) {
    const year = part.volume.slice(0, part.volume.indexOf('/'));
    const pages = years.get(year) ?? [];
    years.set(year, pages);
    for (const { address, changed } of part.placed) pages.push({ url: address, changed });
  }
  const sitemaps = [...years].flatMap(([year, pages]) =>
    batchesOf(pages, mostAddresses).map((some, at) => ({
      url: urls.sitemap(at === 0 ? year : `${year}-${at + 1}`),
      pages: some,
    })),
  );
  const program = [codeKey()];
  const settings = [baseUrl];
  const units = sitemaps.map(({ url, pages }): FileUnit => ({
    name: url,
    key: keyOf({ program, settings, articles: pages.map((page) => `${page.url} ${page.changed}`) }),
    write: (staging) => {
      staging.write(url, formatSitemap(baseUrl, pages));
    },
  }));
  const dated = sitemaps.map(({ url, pages }) => ({ url, changed: pages.reduce(latest, '') }));
  const index: FileUnit = {
    name: urls.sitemapIndex,
    key: keyOf({ program, settings, sitemaps: dated.map(({ url, changed }) => `${url} ${changed}`) }),
    write: (staging) => {
      staging.write(urls.sitemapIndex, formatSitemapIndex(baseUrl, dated));
      // Engines look for it at the root of a host alone.
      if (new URL(baseUrl).pathname === '/')
        staging.write(urls.robots, formatRobots(`${baseUrl}/${urls.sitemapIndex}`));
    },
  };
  return [...units, index];
}

const latest = (day: string, { changed }: DatedPage) => (changed > day ? changed : day);
