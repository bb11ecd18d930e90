import { inOrder, type ByOrder, type Dated, type DateOrder } from '../../arabic/date.ts';
import { isoOf, type PartialDate } from '../../arabic/partial-date.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Article, DateNumbers, Source } from '../article.ts';
import type { Offered } from '../parse/html-article.ts';
import { compatible, precision } from '../parse/join-dates.ts';
import type { KnownDate } from '../parse/statement.ts';
import { doubtOf, noDate, unsureDate } from './date-problems.ts';
import type { FoundDate } from './found-date.ts';
import { pathDates, settleDates } from './path-date.ts';

/** The article's date, how its numbers may be read, and what is doubtful about it. */
export type Published = Pick<Article, 'published' | 'dateNumbers'> & { readonly problems: readonly Problem[] };

export interface DateSources {
  readonly stated: KnownDate | undefined;
  readonly offered: Offered<Dated> | null;
  readonly found: readonly FoundDate[];
  /** In which order the folder's dates stand, where archive.yaml says it. */
  readonly order: DateOrder | null;
}

/** The date that was stated, else the page's own, else the one that the lines round the text and the path agree on; where they don't it is marked unsure and told. */
export function publishedOf(file: string, { stated, offered, found, order }: DateSources): Published {
  if (stated) {
    const { reading, source, text } = stated;
    return publish(reading, source, order, reading.doubt ? [doubtOf(source, text, reading)] : []);
  }
  const own = offered && inOrder(offered.value, order);
  if (offered && own?.kind === 'date') {
    const confidence = own.confidence === 'sure' ? offered.confidence : own.confidence;
    const source: Source = { from: 'inferred', rule: offered.rule, confidence, file, line: offered.line };
    return publish(own, source, order, own.doubt ? [doubtOf(source, isoOf(own.date), own)] : []);
  }
  return inferred(file, found, order);
}

function publish(reading: Dated, source: Source, order: DateOrder | null, problems: readonly Problem[]): Published {
  const dateNumbers = order === null ? numbersOf(reading.orders) : null;
  return { published: { value: reading.date, source }, dateNumbers, problems };
}

function numbersOf(orders: ByOrder | null): DateNumbers | null {
  if (orders === null) return null;
  const { dmy, mdy } = orders;
  if (dmy && mdy) return isoOf(dmy) === isoOf(mdy) ? null : 'either';
  return dmy ? 'day-first' : mdy ? 'month-first' : null;
}

interface Settled extends FoundDate {
  readonly reading: Dated;
  readonly date: PartialDate;
}

function inferred(file: string, found: readonly FoundDate[], order: DateOrder | null): Published {
  const first = found.some(({ updated }) => !updated) ? found.filter(({ updated }) => !updated) : found;
  const ordered = [...first, ...pathDates(file)].map((one) => ({ ...one, reading: inOrder(one.reading, order) }));
  const firm = ordered.flatMap(settledAs);
  const read = ordered.flatMap((one) => settledAs({ ...one, reading: amongOthers(one, firm) }));
  const settled = settleDates(read);
  const [unread] = ordered.filter((one) => !read.some(({ text, rule }) => text === one.text && rule === one.rule));
  if (!settled) {
    const problems = unread ? [noDate(file, unread)] : [];
    return { published: { value: null, source: null }, dateNumbers: null, problems };
  }
  const { chosen, agree } = settled;
  const { reading, rule, line } = chosen;
  const twice = read.some((one) => one.rule !== rule && precision(one.date) === 3 && precision(chosen.date) === 3);
  const confidence = agree ? surenessOf(reading, twice, chosen.updated) : 'unsure';
  const source: Source = { from: 'inferred', rule, confidence, file, line };
  const told = [
    ...(agree ? [] : [unsureDate(file, read, chosen)]),
    ...(agree && reading.doubt && confidence === 'unsure' ? [doubtOf(source, chosen.text, reading)] : []),
  ];
  return publish(reading, source, order, told);
}

function settledAs(one: FoundDate): readonly Settled[] {
  const { reading, rule } = one;
  // A number of four digits beside an agency is no year.
  const isBare = rule === 'dateline' && reading.kind === 'date' && reading.date.month === null;
  return reading.kind === 'date' && !isBare ? [{ ...one, reading, date: reading.date }] : [];
}

// Of two orders the one counts that another date allows: 03/04/2010 in a folder 2010/03 is 4 March.
function amongOthers({ reading, rule }: FoundDate, firm: readonly Settled[]): FoundDate['reading'] {
  if (reading.kind === 'impossible' || reading.orders === null) return reading;
  const others = firm.filter((one) => one.rule !== rule && one.reading.orders === null && precision(one.date) > 1);
  if (others.length === 0) return reading;
  const fit = Object.entries(reading.orders).filter(([, date]) => others.every((one) => compatible(one.date, date)));
  const [date] = [...new Map(fit.map(([, one]) => [isoOf(one), one])).values()];
  if (!date || fit.some(([, one]) => isoOf(one) !== isoOf(date))) return reading;
  const known: Dated =
    reading.kind === 'date'
      ? reading
      : { kind: 'date', date, calendar: 'gregorian', confidence: 'likely', doubt: null, orders: null };
  return { ...known, date, orders: Object.fromEntries(fit) };
}

// Two places that say the same day make it sure, or leave a wrong weekday a slip.
function surenessOf({ confidence }: Dated, twice: boolean, updated: boolean): Source['confidence'] {
  if (twice) return confidence === 'unsure' ? 'likely' : 'sure';
  return updated && confidence === 'sure' ? 'likely' : confidence;
}
