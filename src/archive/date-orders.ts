import { isoOf } from '../arabic/partial-date.ts';
import type { Article, DateNumbers } from '../article/article.ts';
import type { Problem } from '../problems/problem.ts';
import type { Doubt } from '../problems/report.ts';

/** What an article tells of the order of its date's numbers; plain data, so that a worker can give it. */
export interface NumberedDate extends Pick<Doubt, 'source' | 'encoding'> {
  /** As it was read: 2010-04-03. */
  readonly date: string;
  readonly numbers: DateNumbers;
}

/** Null for an article whose date is no numbers, or has its year first, or whose folder's order is stated. */
export function numberedDate({ source, encoding, published, dateNumbers }: Article): NumberedDate | null {
  if (dateNumbers === null || published.value === null) return null;
  return { source, encoding, date: isoOf(published.value), numbers: dateNumbers };
}

/** The article, its date marked unsure where it may be read two ways and its folder is in doubt. */
export function markDate(article: Article, foldersInDoubt: ReadonlySet<string>): Article {
  const { published, dateNumbers } = article;
  if (dateNumbers !== 'either' || published.source === null) return article;
  if (!foldersInDoubt.has(dateFolder(article.source))) return article;
  return { ...article, published: { ...published, source: { ...published.source, confidence: 'unsure' } } };
}

interface Tally {
  readonly counts: Record<DateNumbers, number>;
  /** The first file whose date can only have the month first. */
  example: NumberedDate | null;
  /** The first file whose date may be read either way. */
  either: NumberedDate | null;
}

/** How the dates of numbers of a folder stand, and the order that a line of archive.yaml would state. */
export interface FolderDates {
  readonly folder: string;
  readonly counts: Readonly<Record<DateNumbers, number>>;
  readonly inDoubt: boolean;
  readonly order: 'dmy' | 'mdy';
  /** The first file whose date may be read either way; null where none may. */
  readonly either: { readonly source: string; readonly date: string } | null;
}

/**
 * How the numbers of dates stand in each folder: day/month/year, the order of the Arab press, unless one of its dates can only be
 * month/day/year. Then every date of that folder that may be either is unsure, and a line of archive.yaml settles them.
 */
export class DateOrders {
  private readonly tallies = new Map<string, Tally>();
  private readonly either: { readonly told: NumberedDate; readonly url: string }[] = [];

  /** Takes note of the date of the article at an address. */
  add(told: NumberedDate, url: string): void {
    const folder = dateFolder(told.source);
    const tally = this.tallies.get(folder) ?? {
      counts: { 'day-first': 0, 'month-first': 0, either: 0 },
      example: null,
      either: null,
    };
    this.tallies.set(folder, tally);
    tally.counts[told.numbers]++;
    if (told.numbers === 'month-first') tally.example ??= told;
    if (told.numbers !== 'either') return;
    tally.either ??= told;
    this.either.push({ told, url });
  }

  /** The folders whose dates may stand in either order; to be asked when every article was added. */
  inDoubt(): ReadonlySet<string> {
    return new Set([...this.tallies].flatMap(([folder, { example }]) => (example ? [folder] : [])));
  }

  /** The doubts of a report with the dates that their folders make unsure. */
  withDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
    const known = new Map(doubts.map((doubt) => [doubt.source, doubt]));
    const folders = this.inDoubt();
    for (const { told, url } of this.either) {
      const { source, encoding, date } = told;
      if (!folders.has(dateFolder(source))) continue;
      const other = known.get(source) ?? { source, url, encoding, unsure: {}, by: {}, unknown: [], repairs: {} };
      const by = { ...other.by, published: 'date-order' };
      known.set(source, { ...other, unsure: { ...other.unsure, published: date }, by });
    }
    return [...known.values()];
  }

  /** Every folder with dates of numbers, by name. */
  folders(): readonly FolderDates[] {
    return [...this.tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([folder, { counts, example, either }]) => ({
        folder,
        counts,
        inDoubt: example !== null,
        order: example === null ? 'dmy' : orderOf(counts),
        either,
      }));
  }

  /** One notice for each folder with dates whose order is in doubt, with the line to write. */
  problems(): readonly Problem[] {
    return [...this.tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([folder, tally]) => (tally.example === null ? [] : [inDoubt(folder, tally, tally.example)]));
  }
}

function inDoubt(folder: string, { counts }: Tally, example: NumberedDate): Problem {
  return {
    code: 'date-order',
    file: folder === '.' ? '.' : `${folder}/`,
    line: null,
    found:
      `dates that can only be month/day/year: ${counts['month-first']}, first that of ${example.source}, ${example.date}; ` +
      `only day/month/year: ${counts['day-first']}; either, read as day/month/year and marked unsure: ${counts.either}`,
    expected: 'one order for the dates of a folder, stated in archive.yaml',
    hint: `under folders: in archive.yaml: - { path: ${JSON.stringify(folder)}, dateOrder: ${orderOf(counts)} }`,
  };
}

function orderOf(counts: Tally['counts']): FolderDates['order'] {
  return counts['month-first'] > counts['day-first'] ? 'mdy' : 'dmy';
}

/** The folder whose dates count together: those that only carry a date (sport/2016/10) belong to the one above them. */
export function dateFolder(source: string): string {
  const folders = source.split('/').slice(0, -1);
  const last = folders.findLastIndex((folder) => !/^[\d٠-٩_.-]+$/u.test(folder));
  return folders.slice(0, last + 1).join('/') || '.';
}
