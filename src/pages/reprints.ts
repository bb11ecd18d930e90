import { cameBefore, type Reprint } from '../archive/reprints.ts';
import type { ListedArticle } from '../archive/record.ts';
import { headWords, reprintWords } from '../strings/ar.ts';
import { counts } from '../strings/counts.ts';
import type { Link, Page, ShownDate } from './page.ts';
import { frameOf, headOf, shownDate, shownNumber, type Site } from './site.ts';
import { relative, urls } from './urls.ts';

/** One printing of a text. */
export interface Printing extends Link {
  readonly date: ShownDate | null;
  readonly newspaper: string | null;
  /** «نصر المجالي» or null. */
  readonly byline: string | null;
  /** «212 كلمة» */
  readonly words: string;
}

/** All printings of one text. */
export interface ReprintsPage extends Page {
  readonly kind: 'reprints';
  /** The headline of the first. */
  readonly heading: string;
  /** «3 طبعات» */
  readonly extent: string;
  /** The oldest first, the undated last. */
  readonly printings: readonly Printing[];
}

/** What an article's page says of printings before it; nothing there can change when a later one is added. */
export interface EarlierPrintings {
  /** «سبق نشر هذا النص», or «نُشر هذا النص أيضًا» where it is not sure which came first. */
  readonly label: string;
  readonly printings: readonly Printing[];
  readonly all: Link;
}

/** The page of all printings of a text, of which there are two or more. */
export function buildReprintsPage(site: Site, cluster: readonly ListedArticle[]): ReprintsPage {
  const [first] = cluster as readonly [ListedArticle, ...ListedArticle[]];
  const path = urls.reprints(first.id);
  const extent = counts.printings(cluster.length, shownNumber(site, cluster.length));
  return {
    kind: 'reprints',
    path,
    head: headOf(site, path, first.title, headWords.reprints(first.title, site.settings.title, extent)),
    frame: frameOf(site, path),
    heading: first.title,
    extent,
    printings: cluster.map((record) => printingOf(site, path, record)),
  };
}

/** What the page of a later printing says of those before it, and where all are. */
export function earlierPrintings(site: Site, record: ListedArticle, { first, earlier }: Reprint): EarlierPrintings {
  return {
    label: earlier.every((other) => cameBefore(other, record)) ? reprintWords.earlier : reprintWords.others,
    printings: earlier.map((other) => printingOf(site, record.url, other)),
    all: { href: relative(record.url, urls.reprints(first)), label: reprintWords.all },
  };
}

function printingOf(site: Site, path: string, record: ListedArticle): Printing {
  return {
    href: relative(path, record.url),
    label: record.title,
    date: record.date && shownDate(site, record.date),
    newspaper: record.newspaper,
    byline: record.authors.length === 0 ? null : record.authors.join('، '),
    words: counts.words(record.words, shownNumber(site, record.words)),
  };
}
