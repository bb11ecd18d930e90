import type { Term } from '../archive/catalogue.ts';
import type { ArticleRecord, ListedArticle } from '../archive/record.ts';
import { headWords, homeWords, kindWords, listWords } from '../strings/ar.ts';
import { counts } from '../strings/counts.ts';
import { cardOf } from './card.ts';
import type { Card, CountedLink, Link, Page } from './page.ts';
import { frameOf, headOf, shownNumber, type Site } from './site.ts';
import { countedTerm } from './term-index.ts';
import { relative, urls } from './urls.ts';
import { yearLinks, type VolumeSizes } from './year.ts';

export interface HomePage extends Page {
  readonly kind: 'home';
  readonly description: string | null;
  /** «25 مقالة، من 2014 إلى 2017» */
  readonly extent: string;
  readonly newest: readonly Card[];
  readonly sections: readonly CountedLink[];
  readonly years: readonly CountedLink[];
  /** The most frequent tags and subjects together. */
  readonly topics: readonly CountedLink[];
  /** To the indexes of all sections, years, topics. */
  readonly all: {
    readonly sections: Link;
    readonly years: Link;
    readonly tags: Link;
    readonly subjects: Link;
    readonly authors: Link;
  };
}

const newest = 12;
const topics = 24;
// Of sections; those that the settings name stand there all.
const sections = 24;

/** Reads the records of articles, in the order of their numbers as they are given. */
export type RecordReader = (articles: Iterable<number>) => readonly ArticleRecord[];

/** All articles, their numbers, newest first, and how many each volume has. */
export interface Listed {
  readonly articles: readonly ListedArticle[];
  readonly newest: Int32Array;
  readonly volumes: VolumeSizes;
}

/** The front page: newest articles, sections, years, and the topics of most articles. */
export function buildHomePage(site: Site, listed: Listed, terms: readonly Term[], recordsOf: RecordReader): HomePage {
  const path = urls.home;
  const { title, description, baseUrl } = site.settings;
  const extent = extentOf(site, listed);
  const of = (...kinds: readonly Term['kind'][]) => terms.filter((term) => kinds.includes(term.kind));
  const all = (target: string, kind: keyof typeof kindWords): Link => ({
    href: relative(path, target),
    label: homeWords.every(kindWords[kind].all),
  });
  return {
    kind: 'home',
    path,
    head: {
      ...headOf(site, path, title, description ?? headWords.home(title, extent)),
      alternate: baseUrl === null ? null : { type: 'application/atom+xml', href: urls.feed },
    },
    frame: frameOf(site, path),
    description,
    extent,
    newest: recordsOf(listed.newest.subarray(0, newest)).map((record) => cardOf(site, path, record)),
    sections: of('section')
      .slice(0, Math.max(sections, site.settings.sections.length))
      .map((term) => countedTerm(site, path, term)),
    years: yearLinks(site, path, listed.volumes),
    topics: topicsOf(of('tag', 'subject')).map((term) => countedTerm(site, path, term)),
    all: {
      sections: all(urls.index('section'), 'section'),
      years: all(urls.years, 'year'),
      tags: all(urls.index('tag'), 'tag'),
      subjects: all(urls.index('subject'), 'subject'),
      authors: all(urls.index('author'), 'author'),
    },
  };
}

function extentOf(site: Site, { articles, newest }: Listed): string {
  const total = counts.articles(articles.length, shownNumber(site, articles.length));
  const yearOf = (number: number | undefined) => (number === undefined ? undefined : articles[number]!.date?.year);
  const first = yearOf(newest.findLast((number) => articles[number]!.date !== null));
  const last = yearOf(newest[0]);
  if (first === undefined || last === undefined) return total;
  return listWords.extent(total, shownNumber(site, first), shownNumber(site, last));
}

// A name that is both a stated tag and an inferred subject stands once, as the tag.
function topicsOf(terms: readonly Term[]): readonly Term[] {
  const tags = new Set(terms.filter((term) => term.kind === 'tag').map((term) => term.slug));
  return terms
    .filter((term) => term.kind === 'tag' || !tags.has(term.slug))
    .sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1))
    .slice(0, topics);
}
