import type { Item } from './items.ts';

/** In which order day, month and year stand where all three are numbers. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** One way to read the numbers of a date, and the orders that read it so. */
export interface Candidate {
  readonly orders: readonly DateOrder[];
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Numbers and names that stand like a date, by every order that they allow; no calendar has been asked yet. */
export interface Shape {
  readonly calendar: 'gregorian' | 'hijri';
  readonly candidates: readonly Candidate[];
  /** Whether the year was written with two digits. */
  readonly short: boolean;
  /** How the month is named; null where it is a number, or not said. */
  readonly name: Extract<Item, { kind: 'month' }>['name'] | null;
}

const anyOrder: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** The shapes that a date's parts make one after the other («9 محرم 1438 هـ الموافق 10 أكتوبر 2016» → two), or null where something is left over. */
export function shapesOf(items: readonly Item[]): readonly Shape[] | null {
  const parts = items.filter((item) => item.kind !== 'weekday');
  const shapes: Shape[] = [];
  for (let at = 0; at < parts.length;) {
    const one = new ShapeReader(parts, at).read();
    if (one === null) return null;
    shapes.push(one.shape);
    at = one.next;
  }
  return shapes;
}

class ShapeReader {
  constructor(
    private readonly parts: readonly Item[],
    private at: number,
  ) {}

  read(): { shape: Shape; next: number } | null {
    const shape = this.compact() ?? this.yearFirst() ?? this.yearLast();
    return shape && { shape, next: this.at };
  }

  private number(test: (width: number) => boolean): number | null {
    const item = this.parts[this.at];
    if (item?.kind !== 'number' || !test(item.width)) return null;
    this.at += 1;
    return item.value;
  }

  private short(): number | null {
    return this.number((width) => width <= 2);
  }

  private long(): number | null {
    return this.number((width) => width === 4);
  }

  private month(): Extract<Item, { kind: 'month' }> | null {
    const first = this.parts[this.at];
    if (first?.kind !== 'month') return null;
    let next: Item | undefined = first;
    let best = first;
    while (next?.kind === 'month' && next.month === first.month && next.calendar === first.calendar) {
      // Beside a second name of the same month an everyday word is believed.
      if (next.name === 'known') best = next;
      next = this.parts[++this.at];
    }
    return best;
  }

  // 20161010, and 10102016 where it can be nothing else.
  private compact(): Shape | null {
    if (this.parts.length > 2) return null;
    const digits = this.number((width) => width === 8);
    if (digits === null) return null;
    const split = (divisor: number) => [Math.floor(digits / divisor), digits % divisor] as const;
    const [year, rest] = split(10_000);
    const [ends, last] = split(10_000);
    const first = { orders: anyOrder, year, month: Math.floor(rest / 100), day: rest % 100 };
    const final = { orders: anyOrder, year: last, month: ends % 100, day: Math.floor(ends / 100) };
    const known = (n: number) => (n >= 1800 && n < 2200) || (n >= 1300 && n < 1500);
    return this.shape(known(year) ? [first] : known(last) ? [final] : [], null, false);
  }

  private yearFirst(): Shape | null {
    const year = this.long();
    if (year === null) return null;
    const before = this.month();
    const one = this.short();
    const named = before ?? (one === null ? null : this.month());
    if (named) return this.shape([{ orders: anyOrder, year, month: named.month, day: one }], named, false);
    const two = one === null ? null : this.short();
    return this.shape([{ orders: anyOrder, year, month: one, day: two }], null, false);
  }

  private yearLast(): Shape | null {
    const one = this.short();
    const named = this.month();
    if (named) {
      const day = one ?? this.short();
      const year = this.long();
      if (year !== null) return this.shape([{ orders: anyOrder, year, month: named.month, day }], named, false);
      const cut = day === null ? null : this.number((width) => width === 2);
      if (cut === null || named.calendar === 'hijri') return null;
      return this.shape([{ orders: anyOrder, year: wholeYear(cut), month: named.month, day }], named, true);
    }
    if (one === null) return null;
    const two = this.short();
    const year = this.long();
    if (two === null)
      return year === null ? null : this.shape([{ orders: anyOrder, year, month: one, day: null }], null, false);
    if (year !== null) return this.shape(numbered(one, two, year), null, false);
    const three = this.number((width) => width === 2);
    if (three === null) return null;
    const first: Candidate = { orders: ['ymd'], year: wholeYear(one), month: two, day: three };
    const last = numbered(one, two, wholeYear(three)).map((candidate) => ({
      ...candidate,
      orders: candidate.orders.filter((order) => order !== 'ymd'),
    }));
    return this.shape([...last, first], null, true);
  }

  private shape(
    candidates: readonly Candidate[],
    named: Extract<Item, { kind: 'month' }> | null,
    short: boolean,
  ): Shape | null {
    const [{ year, day }] = candidates.length > 0 ? [candidates[0]!] : [{ year: 0, day: null }];
    if (candidates.length === 0) return null;
    const mark = this.parts[this.at];
    if (mark?.kind === 'mark') this.at += 1;
    const marked = mark?.kind === 'mark' ? mark.calendar : null;
    const calendar = named?.calendar ?? marked ?? (year >= 1300 && year < 1500 ? 'hijri' : 'gregorian');
    if (marked && marked !== calendar) return null;
    // 1438 by itself is a number.
    if (calendar === 'hijri' && !marked && candidates[0]!.month === null) return null;
    // A slip of the pen, or a word of everyday, is a month only inside a whole date.
    const weak = named !== null && named.name !== 'known';
    if (weak && (day === null || short || (named.name === 'libyan' && (year < 1969 || year > 2011)))) return null;
    return { calendar, candidates, short, name: named?.name ?? null };
  }
}

function numbered(one: number, two: number, year: number): readonly Candidate[] {
  if (one === two) return [{ orders: anyOrder, year, month: one, day: one }];
  return [
    { orders: ['dmy', 'ymd'], year, month: two, day: one },
    { orders: ['mdy'], year, month: one, day: two },
  ];
}

// No archive of files is younger than its century's third decade: 98 is 1998, 16 is 2016.
function wholeYear(cut: number): number {
  return cut >= 32 ? 1900 + cut : 2000 + cut;
}
