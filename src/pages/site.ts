import { toDigits } from '../arabic/digits.ts';
import { formatDate, formatHijri } from '../arabic/format-date.ts';
import { isoOf, type PartialDate } from '../arabic/partial-date.ts';
import { termKinds } from '../archive/catalogue.ts';
import type { Block } from '../article/article.ts';
import type { Settings } from '../settings/settings.ts';
import { frameWords, headWords, kindWords } from '../strings/ar.ts';
import type { Frame, Head, Link, ShownDate } from './page.ts';
import { relative, rootOf, urls } from './urls.ts';

/** One of the archive's own pages, from `content/pages/*.md`. */
export interface TextSource {
  readonly path: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What every page model is made with; plain data, so that a worker can be given it. */
export interface Site {
  readonly settings: Settings;
  readonly texts: readonly TextSource[];
  /** Slugs of the subjects that have a page of their own; the others are looked up by the search. */
  readonly subjects: readonly string[];
}

const listedSubjects = new WeakMap<Site, ReadonlySet<string>>();

/** True where the subject with this slug has a page of its own. */
export function hasSubjectPage(site: Site, slug: string): boolean {
  let listed = listedSubjects.get(site);
  if (!listed) listedSubjects.set(site, (listed = new Set(site.subjects)));
  return listed.has(slug);
}

/** A number in the digits of the archive. */
export function shownNumber(site: Site, n: number): string {
  return toDigits(String(n), site.settings.digits);
}

const shownDates = new WeakMap<Settings, Map<string, ShownDate>>();

/** A date in the words of the archive's region, with the Hijri one beside it; each day is put into words once. */
export function shownDate({ settings }: Site, date: PartialDate): ShownDate {
  let known = shownDates.get(settings);
  if (!known) shownDates.set(settings, (known = new Map<string, ShownDate>()));
  const iso = isoOf(date);
  const before = known.get(iso);
  if (before) return before;
  const { region, digits } = settings;
  const shown = { iso, gregorian: formatDate(date, region, digits), hijri: formatHijri(date, digits) };
  known.set(iso, shown);
  return shown;
}

/** What stands round the page at `path`; `trail` holds paths from the site root, from below the home page to the parent. */
export function frameOf(site: Site, path: string, trail: readonly Link[] = []): Frame {
  const around = surroundingsOf(site, path);
  const down = trail.map(({ href, label }) => ({ href: relative(path, href), label }));
  return { ...around, trail: path === urls.home ? [] : [{ href: around.home, label: frameWords.home }, ...down] };
}

type Surroundings = Omit<Frame, 'trail'>;
const surroundings = new WeakMap<Site, Map<string, Surroundings>>();

// No page that every page links to lies two folders deep, so there only the first folder and the depth make a difference.
function surroundingsOf(site: Site, path: string): Surroundings {
  const [first = '', ...rest] = path.split('/');
  if (rest.length < 2) return makeSurroundings(site, path);
  let known = surroundings.get(site);
  if (!known) surroundings.set(site, (known = new Map<string, Surroundings>()));
  const key = `${first}/${rest.length}`;
  const before = known.get(key);
  if (before) return before;
  const made = makeSurroundings(site, path);
  known.set(key, made);
  return made;
}

function makeSurroundings(site: Site, path: string): Surroundings {
  const { baseUrl } = site.settings;
  // A host shows the not-found page at any depth, so where the site's address is known its links are absolute.
  const fixed = path === urls.notFound && baseUrl !== null ? `${baseUrl}/` : null;
  const to = (target: string) => (fixed === null ? relative(path, target) : fixed + target);
  const places: readonly (readonly [string, string])[] = [
    [urls.home, frameWords.home],
    [urls.index('section'), kindWords.section.all],
    [urls.years, kindWords.year.all],
    ...termKinds.slice(1).map((kind) => [urls.index(kind), kindWords[kind].all] as const),
    [urls.search, frameWords.search],
    ...site.texts.map((text) => [text.path, text.heading] as const),
  ];
  return {
    root: fixed ?? rootOf(path),
    archiveTitle: site.settings.title,
    home: to(urls.home),
    navigation: places.map(([target, label]) => ({ href: to(target), label, current: target === path })),
    search: to(urls.search),
    offline: to(urls.offline),
    rights: site.settings.rights,
  };
}

/** The absolute address of a page, or null where the archive has no base URL. */
export function absolute(site: Site, path: string): string | null {
  const { baseUrl } = site.settings;
  return baseUrl && `${baseUrl}/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** The head of a page that is not an article. */
export function headOf(site: Site, path: string, heading: string, description: string): Head {
  const title = path === urls.home ? site.settings.title : headWords.title(heading, site.settings.title);
  const canonical = absolute(site, path);
  return {
    title,
    description,
    canonical,
    metas: [
      { key: 'property', name: 'og:type', content: 'website' },
      { key: 'property', name: 'og:title', content: title },
      { key: 'property', name: 'og:description', content: description },
      { key: 'property', name: 'og:site_name', content: site.settings.title },
      { key: 'property', name: 'og:locale', content: `ar_${site.settings.region}` },
      ...(canonical === null ? [] : [{ key: 'property' as const, name: 'og:url', content: canonical }]),
    ],
    jsonLd: null,
    alternate: null,
  };
}
