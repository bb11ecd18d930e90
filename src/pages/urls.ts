import type { TermKind } from '../archive/catalogue.ts';

/** Where the lists of the site's files lie. */
export const inventoryFolder = 'offline/';

/** Every address of the site is made here: from the site root, no leading slash, ASCII only. */
export const urls = {
  home: 'index.html',
  search: 'search.html',
  notFound: '404.html',
  data: 'data/articles.ndjson',
  feed: 'feed.xml',
  sitemapIndex: 'sitemap.xml',
  /** The sitemap of a year's articles, or of a part of them. */
  sitemap: (name: string) => `sitemap-${name}.xml`,
  robots: 'robots.txt',
  style: 'assets/style.css',
  searchManifest: 'search/manifest.js',
  searchScript: 'assets/search.js',
  /** The program of every page, and those it brings when they are wanted. */
  pageScript: 'assets/page.js',
  marksScript: 'assets/marks.js',
  suggestScript: 'assets/suggest.js',
  suggestions: 'search/suggestions.js',
  /** Saving the archive for reading without a connection: the page, its program, the service worker at the root of what it serves. */
  offline: 'offline.html',
  offlineScript: 'assets/offline.js',
  offlineWorker: 'offline-worker.js',
  webManifest: 'manifest.webmanifest',
  /** A picture of the archive's letter, by its file in `layouts/icons`. */
  icon: (file: string) => `assets/icons/${file}`,
  /** A list of the files of the site, under a name that stands for its bytes. */
  inventory: (name: string) => `${inventoryFolder}${name}.json`,
  years: 'years/index.html',
  undated: 'undated/index.html',
  year: (year: string) => `${year}/index.html`,
  /** A page of a volume (`2016/10/`): the first is the folder's index. */
  volume: (folder: string, page = 1) => `${folder}${page === 1 ? 'index' : `index-${page}`}.html`,
  index: (kind: TermKind) => `${kind}s/index.html`,
  term: (kind: TermKind, slug: string) => `${kind}s/${slug}/index.html`,
  /** Articles of a term in one year, `none` for undated ones: pages are counted from the oldest. */
  termYear: (kind: TermKind, slug: string, year: string, page: number) => `${kind}s/${slug}/${year}-${page}.html`,
  /** All printings of a text, under the id of the first. */
  reprints: (first: string) => `reprints/${first}.html`,
  /** The archive's own page `content/pages/about.md`. */
  text: (file: string) => `${file.replace(/^pages\//u, '').replace(/\.md$/u, '')}.html`,
  /** The original bytes of an article, always as plain text, beside its page. */
  original: (article: string) => article.replace(/\.html$/u, '.txt'),
  /** The n-th image of an article, beside its page. */
  image: (article: string, n: number, extension: string) => article.replace(/\.html$/u, `-${n}${extension}`),
} as const;

/** `../../`: from a page to the site root. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The link from one page to another, spelled out to the file so that it works on `file://` too: 2016/10/a.html → 2016/11/b.html = ../11/b.html */
export function relative(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at++) if (from[at] === '/') shared = at + 1;
  return rootOf(from.slice(shared)) + to.slice(shared);
}
