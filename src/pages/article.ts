import type { ArticleRecord } from '../archive/record.ts';
import type { Reprint } from '../archive/reprints.ts';
import { slugOf, volumeOf, type TermKind } from '../archive/catalogue.ts';
import { termKey } from '../archive/term-key.ts';
import type { Article, Block } from '../article/article.ts';
import { counts } from '../strings/counts.ts';
import { imprintOf, type ImprintLine } from './imprint.ts';
import { articleHead } from './metadata.ts';
import type { Link, Page, ShownDate } from './page.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { earlierPrintings, type EarlierPrintings } from './reprints.ts';
import { frameOf, hasSubjectPage, shownDate, shownNumber, type Site } from './site.ts';
import { relative, urls } from './urls.ts';
import { trailOfVolume, type Neighbour } from './volume.ts';

export interface ArticlePage extends Page {
  readonly kind: 'article';
  readonly id: string;
  readonly headline: string;
  readonly authors: readonly Link[];
  readonly date: ShownDate | null;
  readonly section: Link | null;
  readonly tags: readonly Link[];
  readonly subjects: readonly Link[];
  /** «قراءة في 3 دقائق» */
  readonly readingTime: string;
  readonly imprint: readonly ImprintLine[];
  readonly rights: string | null;
  /** Image sources are already relative to the page. */
  readonly blocks: readonly Block[];
  readonly previous: Link | null;
  readonly next: Link | null;
  /** The printings of this text before this one; null where there are none. */
  readonly earlier: EarlierPrintings | null;
  readonly provenance: Provenance;
}

// Words a minute of an adult reading Arabic silently: Brysbaert, Journal of Memory and Language 109 (2019), gives 181.
const wordsAMinute = 180;

/** The page of one article. `previous` and `next` are its neighbours in time; nothing later than its volume is known here. */
export function buildArticlePage(
  site: Site,
  article: Article,
  record: ArticleRecord,
  previous: Neighbour | null,
  next: Neighbour | null,
  reprint: Reprint | null,
): ArticlePage {
  const path = record.url;
  const to = (target: string, label: string): Link => ({ href: relative(path, target), label });
  const term = (kind: TermKind) => (name: string) =>
    to(urls.term(kind, slugOf(kind, name, site.settings.sections)), name);
  const subjectLink = (name: string): Link =>
    hasSubjectPage(site, slugOf('subject', name, []))
      ? term('subject')(name)
      : to(`${urls.search}?subject=${encodeURIComponent(name)}`, name);
  const neighbour = (other: Neighbour | null) => other && to(other.url, other.title);
  const tagged = new Set(record.tags.map(termKey));
  const minutes = Math.max(1, Math.round(article.words / wordsAMinute));
  return {
    kind: 'article',
    path,
    head: articleHead(site, record),
    frame: frameOf(site, path, trailOfVolume(site, volumeOf(record))),
    id: record.id,
    headline: record.title,
    authors: record.authors.map(term('author')),
    date: record.date && shownDate(site, record.date),
    section: record.section === null ? null : term('section')(record.section),
    tags: record.tags.map(term('tag')),
    subjects: record.subjects.filter((subject) => !tagged.has(termKey(subject))).map(subjectLink),
    readingTime: counts.readingTime(minutes, shownNumber(site, minutes)),
    imprint: imprintOf(article, site.settings.digits),
    rights: record.rights,
    blocks: article.blocks.map((block) => withRelativeImages(block, path)),
    previous: neighbour(previous),
    next: neighbour(next),
    earlier: reprint && earlierPrintings(site, record, reprint),
    provenance: provenanceOf(site, article, record),
  };
}

function withRelativeImages(block: Block, path: string): Block {
  if (block.kind === 'image') return { ...block, src: block.src && relative(path, block.src) };
  if (block.kind === 'quote') return { ...block, blocks: block.blocks.map((inner) => withRelativeImages(inner, path)) };
  if (block.kind !== 'list') return block;
  return { ...block, items: block.items.map((item) => item.map((inner) => withRelativeImages(inner, path))) };
}
