import { isoOf } from '../arabic/partial-date.ts';
import type { Article, DateNumbers } from '../article/article.ts';
import type { Problem } from '../problems/problem.ts';
import type { Doubt } from '../problems/report.ts';

interface Tally {
  readonly counts: Record<DateNumbers, number>;
  /** The first file whose date can only have the month first. */
  example: { readonly source: string; readonly date: string } | null;
}

/**
 * How the numbers of dates stand in each folder: day/month/year, the order of the Arab press, unless one of its dates can only be
 * month/day/year. Then every date of that folder that may be either is unsure, and a line of archive.yaml settles them.
 */
export class DateOrders {
  private readonly folders = new Map<string, Tally>();
  private readonly either: Doubt[] = [];

  /** Takes note of an article at its address; one whose date is no numbers, or has the year first, says nothing. */
  add({ source, encoding, published, dateNumbers }: Article, url: string): void {
    if (dateNumbers === null || published.value === null) return;
    const date = isoOf(published.value);
    const folder = folderOf(source);
    const tally = this.folders.get(folder) ?? {
      counts: { 'day-first': 0, 'month-first': 0, either: 0 },
      example: null,
    };
    this.folders.set(folder, tally);
    tally.counts[dateNumbers]++;
    if (dateNumbers === 'month-first') tally.example ??= { source, date };
    if (dateNumbers === 'either') this.either.push({ source, url, encoding, unsure: { published: date }, repairs: {} });
  }

  /** The article, its date marked unsure where its folder gives cause; to be asked when every article was added. */
  marked(article: Article): Article {
    const { published, dateNumbers } = article;
    if (dateNumbers !== 'either' || published.source === null) return article;
    if (!this.isInDoubt(article.source)) return article;
    return { ...article, published: { ...published, source: { ...published.source, confidence: 'unsure' } } };
  }

  /** The doubts of a report with the dates that their folders make unsure. */
  withDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
    const known = new Map(doubts.map((doubt) => [doubt.source, doubt]));
    for (const doubt of this.either) {
      if (!this.isInDoubt(doubt.source)) continue;
      const other = known.get(doubt.source) ?? doubt;
      known.set(doubt.source, { ...other, unsure: { ...other.unsure, ...doubt.unsure } });
    }
    return [...known.values()];
  }

  private isInDoubt(source: string): boolean {
    return Boolean(this.folders.get(folderOf(source))?.example);
  }

  /** One notice for each folder with dates whose order is in doubt, with the line to write. */
  problems(): readonly Problem[] {
    return [...this.folders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([folder, tally]) => (tally.example === null ? [] : [inDoubt(folder, tally, tally.example)]));
  }
}

function inDoubt(folder: string, { counts }: Tally, example: NonNullable<Tally['example']>): Problem {
  const order = counts['month-first'] > counts['day-first'] ? 'mdy' : 'dmy';
  return {
    code: 'date-order',
    file: folder === '.' ? '.' : `${folder}/`,
    line: null,
    found:
      `dates that can only be month/day/year: ${counts['month-first']}, first that of ${example.source}, ${example.date}; ` +
      `only day/month/year: ${counts['day-first']}; either, read as day/month/year and marked unsure: ${counts.either}`,
    expected: 'one order for the dates of a folder, stated in archive.yaml',
    hint: `under folders: in archive.yaml: - { path: ${JSON.stringify(folder)}, dateOrder: ${order} }`,
  };
}

// Folders that only carry a date (2016/10) belong to the one above them.
function folderOf(source: string): string {
  const folders = source.split('/').slice(0, -1);
  const last = folders.findLastIndex((folder) => !/^[\d٠-٩_.-]+$/u.test(folder));
  return folders.slice(0, last + 1).join('/') || '.';
}
