import { joinedNames, writeBody, wrapped } from './body.ts';
import type { Dice } from './dice.ts';
import { towns } from './phrases.ts';
import type { Draft, Truth } from './truth.ts';
import { dateInNumbers, dateInWords, easternDigits, hijriDate, monthName, weekdayName } from './written-dates.ts';

const cities =
  'القاهرة،الرياض،دمشق،بيروت،الرباط،عمان،بغداد،الخرطوم،تونس،صنعاء،المنيا،طرطوس،المكلا،بجاية،سوهاج،الحسكة،الدوحة،لندن،باريس،جدة'.split(
    '،',
  );
const agencies = 'رويترز،أ ف ب،واس،أ ش أ،د ب أ،سانا،بترا،وام،الأناضول،شينخوا،قنا،وات'.split('،');
const papers = ['صحيفة الضفاف', 'جريدة المرافئ', 'الضفاف'];

/** Only a text, the writer's name before its first words, as an agency's feed or a database's body column has it. */
export function leadOnly(truth: Truth, dice: Dice, at: number): Draft {
  const names = truth.authors.slice(0, 1);
  const [name] = names;
  const opening = dice.pick([
    { first: `${name}: `, authors: names },
    { first: `${name}: `, authors: names },
    { first: `كتب ${name}: `, authors: names },
    { first: `كتبت - ${name}: `, authors: names },
    { first: `${dice.pick(cities)} - ${name}: `, authors: names },
    { first: `${dice.pick(cities)} – ${dice.pick(agencies)}: `, authors: [] },
    { first: `${dice.pick(cities)} (${dice.pick(agencies)}) - `, authors: [] },
    { first: '', authors: [] },
    { first: '', authors: [] },
    { first: '', authors: [], speaker: `وقال ${name}: «لن يبدأ العمل قبل أن نسمع الجميع».` },
    {
      first: '',
      authors: [],
      speaker: `${name}: «لن يبدأ العمل قبل أن نسمع الجميع»، هكذا بدأ الاجتماع في ${dice.pick(towns)}.`,
    },
  ]);
  const paragraphs = 'speaker' in opening ? [opening.speaker, ...truth.paragraphs] : truth.paragraphs;
  const gap = dice.pick(['\n\n', '\n\n', '\n']);
  const { text, words } = writeBody({ ...truth, paragraphs }, { gap, first: opening.first });
  const strays = dice.odds(0.3) ? text.replace(/(?<=\.)\n/gu, '&\n') : text;
  const place = pathWithDate(truth, dice, at);
  return { ...place, text: `${strays}\n`, title: null, authors: opening.authors, body: words };
}

function pathWithDate({ date: { year, month, day } }: Truth, dice: Dice, at: number): Pick<Draft, 'path' | 'date'> {
  const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const file = `${String(at).padStart(4, '0')}_${((at * 2_654_435_761) % 0xffffffff).toString(16)}`;
  return dice.pick([
    { path: `${y}/${m}/${d}/${file}.txt`, date: { year, month, day } },
    { path: `${y}-${m}-${d}/${file}.txt`, date: { year, month, day } },
    { path: `export/${y}${m}${d}_${file}.txt`, date: { year, month, day } },
    { path: `export/${y}-${m}-${d}-story-${at}.txt`, date: { year, month, day } },
    { path: `${y}/${m}/${file}.txt`, date: { year, month, day: null } },
    { path: `dump/000_${file}.txt`, date: null },
  ]);
}

/** Headline, byline, dateline and date line above the text, in whatever order the editor of the day had. */
export function headed(truth: Truth, dice: Dice, at: number): Draft {
  const { date, headline } = truth;
  const credited = dice.odds(0.2);
  const authors = credited ? [] : truth.authors;
  const names = joinedNames(dice, authors);
  const town = dice.pick(cities);
  const byline = credited
    ? dice.pick([dice.pick(agencies), `${town} - ${dice.pick(agencies)}`, `${town} – وكالات`])
    : dice.pick([
        `كتب: ${names}`,
        `كتب ${names}`,
        `كتبت: ${names}`,
        `بقلم: ${names}`,
        `بقلم ${names}`,
        `تقرير: ${names}`,
        `حوار: ${names}`,
        `إعداد: ${names}`,
        `كتب/ ${names}`,
        `كتب - ${names}`,
        `الكاتب : ${names}`,
        `بقلم | ${names}`,
        names,
        names,
        ...(authors.length === 1
          ? [`${names} – ${dice.pick(papers)}`, `${town} - ${names}`, `${names} (${town})`]
          : []),
      ]);
  const day = dice.odds(0.7) ? dateInWords(dice, date) : dateInNumbers(dice, date);
  const written = day + dice.pick(['', '', '', ' - 14:35', ' 02:15 م', ' الساعة 3:15 مساء']);
  const when = dice.odds(0.1)
    ? `آخر تحديث: ${written}`
    : dice.pick([written, written, `نشر في ${written}`, `تاريخ النشر: ${written}`]);
  const title = dice.odds(0.15) ? twoLines(headline) : headline;
  const head = dice.pick([
    [title, byline, when],
    [when, title, byline],
    [title, when, byline],
    [byline, title, when],
    [title, `${byline} | ${when}`],
    [title, byline, when, headline],
  ]);
  const gap = dice.pick(['\n\n', '\n\n', '\n']);
  const { text, words } = writeBody(truth, { gap, subheads: dice.odds(0.3) });
  const above = head.join(dice.pick(['\n', '\n', '\n\n']));
  return { path: `desk/${at}.txt`, text: `${above}${gap}${text}\n`, title: headline, authors, date, body: words };
}

// Typesetters broke a headline where the column ended, not where the sense did.
function twoLines(headline: string): string {
  const words = headline.split(' ');
  const half = Math.ceil(words.length / 2);
  return `${words.slice(0, half).join(' ')}\n${words.slice(half).join(' ')}`;
}

/** A page of the paper as its editing system kept it: subheads, a headline over two lines or said twice, the writer at the foot. */
export function printed(truth: Truth, dice: Dice, at: number): Draft {
  const { headline, date, authors } = truth;
  const names = joinedNames(dice, authors);
  const gap = dice.pick(['\n\n', '\n']);
  const { text, words } = writeBody(truth, { gap, subheads: true, head: (one) => one + dice.pick(['', '', ':']) });
  const plain = dateInWords(dice, date);
  const day = plain.startsWith(weekdayName(date)) ? plain : `${weekdayName(date)} ${plain}`;
  const written = dice.pick([
    `${twoLines(headline)}${gap}${text}${gap}${dice.pick([names, `بقلم: ${names}`, `كتب: ${names}`])}\n${day}`,
    `${headline}\n${headline}\n${day}\n${dice.pick(['كتب - ', 'بقلم/ ', 'كتبت/ '])}${names}${gap}${text}`,
    `${day}\n${twoLines(headline)}\nبقلم ${names}${gap}${text}`,
    `${headline}${gap}بقلم: ${names}\n${day}${gap}${headline}${gap}${text}`,
  ]);
  return {
    path: `paper/page${dice.between(1, 32)}/${at}.txt`,
    text: written,
    title: headline,
    authors,
    date,
    body: words,
  };
}

/** An agency's story as the teleprinter gave it: lines of one width, the dateline in the first of them. */
export function wire(truth: Truth, dice: Dice, at: number): Draft {
  const { headline, date } = { ...truth, date: { ...truth.date, year: dice.between(1990, 1999) } };
  const agency = dice.pick(['أ ش أ', 'رويترز', 'أ ف ب', 'واس', 'سانا', 'د ب أ']);
  const city = dice.pick(cities);
  const [d, m] = [date.day, monthName(dice.pick(['gulf', 'careless', 'levant']), date.month)];
  const { opening, dated } = dice.pick([
    { opening: `${city} ـ ${agency}: `, dated: false },
    { opening: `${city} - ${agency} - `, dated: false },
    { opening: `${city} (${agency}) - `, dated: false },
    { opening: `${city} - ${d} ${m} ${date.year} - ${agency}: `, dated: true },
    { opening: `${city} ${d} ${m} (${agency}) - `, dated: false },
    { opening: `${city} في ${d} ${m} ${date.year} / ${agency} / `, dated: true },
    { opening: `${city} (${agency})- `, dated: false },
    { opening: `${city}-سانا\n`, dated: false },
    { opening: `${city} ${hijriDate(dice, date)} الموافق ${d} ${m} ${date.year} م واس\n`, dated: true },
  ]);
  const numbers = `${d}/${date.month}/${date.year}`;
  const line = dated ? '' : `${dice.pick([numbers, easternDigits(numbers), `${d} ${m} ${date.year}`])}\n`;
  const { text, words } = writeBody(truth, { gap: dice.pick(['\n', '\n\n']), first: opening });
  const title = headline.length > 60 ? wrapped(headline, 60) : headline;
  const head = dice.odds(0.5) ? `${line}${title}` : `${title}\n${line}`.trimEnd();
  const column = dice.pick([60, 64, 68, 72, 78]);
  return {
    path: `wire/${at}.txt`,
    text: `${head}\n\n${wrapped(text, column)}\n`,
    title: headline,
    authors: [],
    date,
    body: words,
  };
}
