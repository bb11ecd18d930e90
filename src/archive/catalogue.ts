import { remembering } from '../arabic/memory.ts';
import type { Settings } from '../settings/settings.ts';
import { shortHash } from './hash.ts';
import type { ListedArticle } from './record.ts';
import { Spellings } from './spellings.ts';
import { termKey } from './term-key.ts';

/** What articles are listed under: one name for all its spellings. */
export interface Term {
  readonly kind: TermKind;
  /** The commonest full spelling in the archive. */
  readonly name: string;
  readonly slug: string;
  /** The numbers of its articles among all, newest first; undated ones last. */
  readonly articles: readonly number[];
}

export type TermKind = 'section' | 'tag' | 'subject' | 'author';

const namesOf: { readonly [K in TermKind]: (record: ListedArticle) => readonly string[] } = {
  section: (record) => (record.section === null ? [] : [record.section]),
  tag: (record) => record.tags,
  subject: (record) => record.subjects,
  author: (record) => record.authors,
};

/** The part of a term's address: a section's stated slug, else a hash of the name's key, so that no Arabic is in a path. */
export function slugOf(kind: TermKind, name: string, sections: Settings['sections']): string {
  const key = termKey(name);
  const stated = kind === 'section' ? sections.find((section) => termKey(section.name) === key) : undefined;
  return stated?.slug ?? hashOfKey(key);
}

const hashOfKey = remembering(shortHash);

/** All terms of a kind with their articles, of so many at least: sections in the order of the settings, others by number of articles, then name. */
function termsOf(
  kind: TermKind,
  records: readonly ListedArticle[],
  newest: Int32Array,
  sections: Settings['sections'],
  atLeast: number,
): readonly Term[] {
  const { groups, spellings } = groupsOf(kind, records, newest);
  const listed = [...groups].filter(([, articles]) => articles.length >= atLeast);
  const terms = listed.map(([key, articles]): Term => {
    const name = spellings.commonest(key);
    return { kind, name, slug: slugOf(kind, name, sections), articles };
  });
  const rank = (term: Term) => {
    const index = sections.findIndex((section) => section.slug === term.slug);
    return kind === 'section' && index >= 0 ? index : sections.length;
  };
  return terms.sort((a, b) => rank(a) - rank(b) || b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
}

/** The articles of each term of a kind, by the key of its name, in the order in which they are given; and how it is spelled. A name is looked up once for each article that has it. */
function groupsOf(
  kind: TermKind,
  records: readonly ListedArticle[],
  newest: Int32Array,
): { readonly groups: ReadonlyMap<string, readonly number[]>; readonly spellings: Spellings } {
  const groups = new Map<string, number[]>();
  const spelled = new Map<string, { readonly articles: number[]; count: number }>();
  for (const number of newest) {
    for (const name of namesOf[kind](records[number]!)) {
      let known = spelled.get(name);
      if (!known) {
        const key = termKey(name);
        const articles = groups.get(key) ?? [];
        groups.set(key, articles);
        spelled.set(name, (known = { articles, count: 0 }));
      }
      known.count++;
      if (known.articles.at(-1) !== number) known.articles.push(number);
    }
  }
  const spellings = new Spellings();
  for (const [name, { count }] of spelled) spellings.add(name, count);
  return { groups, spellings };
}

/** All kinds, in the order in which they are told. */
export const termKinds: readonly TermKind[] = ['section', 'tag', 'subject', 'author'];

// A page for every subject would be one page in three; from so many articles on a subject has a page where it is that of so many.
const enough = [
  { articles: 0, ofSubject: 1 },
  { articles: 1001, ofSubject: 2 },
  { articles: 10_001, ofSubject: 5 },
  { articles: 20_001, ofSubject: 15 },
  { articles: 60_001, ofSubject: 20 },
];

/** Every section, tag and author, and the subjects that get a page: all in a small archive, in larger ones those of two articles or more, of five and so on. `newest` has the numbers of all articles, newest first. */
export function listedTerms(
  records: readonly ListedArticle[],
  newest: Int32Array,
  sections: Settings['sections'],
): readonly Term[] {
  const { ofSubject } = enough.findLast(({ articles }) => records.length >= articles)!;
  return termKinds.flatMap((kind) => termsOf(kind, records, newest, sections, kind === 'subject' ? ofSubject : 1));
}

/** The numbers of the articles, newest first, undated ones last. */
export function newestFirst(records: readonly ListedArticle[]): Int32Array {
  // They come oldest first by volumes: what is sorted but for little is sorted in no time.
  const reversed = [...records.keys()].reverse();
  return Int32Array.from(reversed.sort((a, b) => byOldest(records[b]!, records[a]!)));
}

type Dated = Pick<ListedArticle, 'date' | 'url'>;

/** Oldest first, as a newspaper is read: by date, then by address; undated ones before all. */
export function byOldest(a: Dated, b: Dated): number {
  return rankOf(a) - rankOf(b) || (a.url === b.url ? 0 : a.url < b.url ? -1 : 1);
}

// 2016-10-10 → 20161010; a year alone stands before its months, a month before its days.
function rankOf({ date }: Dated): number {
  return date ? (date.year * 100 + (date.month ?? 0)) * 100 + (date.day ?? 0) : -1;
}

/** The folder of an article's address: its volume. `2016/10/`, `2016/00/` or `undated/`. */
export function volumeOf({ url }: ListedArticle): string {
  return url.slice(0, url.lastIndexOf('/') + 1);
}
