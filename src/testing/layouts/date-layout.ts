import { writeBody } from './body.ts';
import type { Dice } from './dice.ts';
import type { Day, Draft, Truth } from './truth.ts';
import { dateInNumbers, dateInWords, hijriDate, monthName, weekdayName, type Calendar } from './written-dates.ts';

/** The same head each time, its date in the words and calendars of every region, and other dates near it. */
export function dated(truth: Truth, dice: Dice, at: number): Draft {
  return datedBy(dice.pick(forms)(dice, truth.date), truth, dice, at);
}

/** An article of a folder whose dates have the month first, as American programs write them. */
export function monthFirst(truth: Truth, dice: Dice, at: number): Draft {
  const { year, month, day } = truth.date;
  return datedBy({ line: `${month}/${day}/${year}`, date: truth.date, folder: 'from-america' }, truth, dice, at);
}

function datedBy(form: DateForm, truth: Truth, dice: Dice, at: number): Draft {
  const { headline, authors } = truth;
  const paragraphs = dice.odds(0.4)
    ? [
        ...truth.paragraphs,
        `وكان الموعد الأول ${dateInWords(dice, { ...truth.date, year: form.date.year - 1 })} قبل أن يؤجل.`,
      ]
    : truth.paragraphs;
  const { text, words } = writeBody({ ...truth, paragraphs }, { gap: '\n\n' });
  const byline = `بقلم: ${authors.join('، ')}`;
  const head =
    form.line === null
      ? [headline, byline]
      : dice.pick([
          [headline, form.line, byline],
          [form.line, headline, byline],
          [headline, byline, form.line],
        ]);
  return {
    path: `${form.folder ?? 'dates'}/${at}.txt`,
    text: `${head.join('\n')}\n\n${text}\n`,
    title: headline,
    authors,
    date: form.date,
    doubtful: form.doubtful ?? false,
    body: words,
  };
}

interface DateForm {
  readonly line: string | null;
  readonly date: Draft['date'] & object;
  readonly folder?: string;
  readonly doubtful?: true;
}

const regional =
  (calendar: Calendar) =>
  (dice: Dice, date: Day): DateForm => ({
    line: dice.pick([
      `${date.day} ${monthName(calendar, date.month)} ${date.year}`,
      `${weekdayName(date)} ${date.day} ${monthName(calendar, date.month)} ${date.year}`,
    ]),
    date,
  });

// The day before's name, as a printer leaves it standing.
function otherWeekday(date: Day): string {
  return weekdayName({ ...date, day: date.day - 1 });
}

const forms: readonly ((dice: Dice, date: Day) => DateForm)[] = [
  regional('levant'),
  regional('gulf'),
  regional('algiers'),
  regional('rabat'),
  regional('nouakchott'),
  regional('careless'),
  (dice, date) => regional('tripoli')(dice, { ...date, year: dice.between(1971, 1985) }),
  (dice, date) => ({ line: dateInNumbers(dice, date), date }),
  (dice, date) => ({ line: dateInWords(dice, date), date }),
  (dice, date) => ({ line: hijriDate(dice, date), date }),
  (dice, date) => ({ line: `${weekdayName(date)} ${hijriDate(dice, date)}`, date }),
  (dice, date) => ({
    line: `${hijriDate(dice, date)} الموافق ${date.day} ${monthName('gulf', date.month)} ${date.year}م`,
    date,
  }),
  (dice, date) => ({ line: `${date.day}/${date.month}/${date.year}م - ${hijriDate(dice, date)}`, date }),
  (dice, date) => ({ line: `${otherWeekday(date)} ${dateInNumbers(dice, date)}`, date, doubtful: true }),
  (_, date) => ({
    line: `${otherWeekday(date)} ${date.day} ${monthName('gulf', date.month)} ${date.year}`,
    date,
    doubtful: true,
  }),
  (_, date) => ({
    line: `${date.day} ${monthName('levant', date.month).replace('الثاني', '2').replace('الأول', '1')} ${date.year}`,
    date,
  }),
  (_, date) => ({ line: `${monthName('gulf', date.month)} ${date.year}`, date: { ...date, day: null } }),
  (_, date) => ({ line: null, date, folder: `${date.year}/${date.month}/${date.day}` }),
  (_, date) => ({
    line: null,
    date: { ...date, day: null },
    folder: `${date.year}/${String(date.month).padStart(2, '0')}`,
  }),
  (dice, date) => ({ line: dateInNumbers(dice, date), date, folder: `${date.year}` }),
];
