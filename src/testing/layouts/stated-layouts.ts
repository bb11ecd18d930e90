import { joinedNames, writeBody } from './body.ts';
import type { Dice } from './dice.ts';
import { some } from './dice.ts';
import type { Draft, Truth } from './truth.ts';
import { dateInNumbers, dateInWords, hijriDate } from './written-dates.ts';

/** A form's fields, a line each, in Arabic or English, as a database was printed out. */
export function labelled(truth: Truth, dice: Dice, at: number): Draft {
  const { headline, date, section, tags } = truth;
  const arabic = dice.odds(0.6);
  const label = (arabicNames: string, englishNames: string) =>
    dice.pick((arabic ? arabicNames : englishNames).split('،'));
  const when = dice.odds(0.5) ? dateInNumbers(dice, date) : dateInWords(dice, date);
  const title = [label('العنوان،عنوان،عنوان الخبر،عنوان المقال', 'Title،TITLE،Headline'), headline];
  const writer = [
    label('الكاتب،بقلم،اسم الكاتب،كتب،المحرر', 'Author،By،Byline،Writer'),
    joinedNames(dice, truth.authors),
  ];
  const day = [label('التاريخ،تاريخ النشر،تاريخ،نشر بتاريخ', 'Date،DATE،Published،Pub date'), when];
  const tagged = [label('الكلمات المفتاحية،كلمات مفتاحية،الوسوم', 'Keywords،Tags'), tags.join(arabic ? '، ' : ', ')];
  const others = some(
    dice,
    [
      [label('القسم،الباب،التصنيف', 'Section،Category'), section],
      [label('الصحيفة،الجريدة', 'Newspaper،Source'), 'الضفاف'],
      [label('الصفحة،رقم الصفحة', 'Page'), String(dice.between(1, 30))],
      [label('العدد،رقم العدد', 'Issue'), String(dice.between(900, 12_000))],
      tagged,
    ],
    dice.between(0, 4),
  );
  const colon = dice.pick([': ', ' : ', ':', ':\t']);
  const first = dice.pick([
    [title, writer, day],
    [title, day, writer],
    [day, title, writer],
  ]);
  const body = dice.odds(0.4) ? `${label('النص،نص الخبر،المتن', 'Text،Body')}${colon.trimEnd()}\n` : '';
  const { text, words } = writeBody(truth, { gap: dice.pick(['\n\n', '\n']) });
  const head = [...first, ...others].map((field) => field.join(colon)).join('\n');
  return {
    path: `base/${at}.txt`,
    text: `${head}\n${dice.pick(['', '\n'])}${body}${text}\n`,
    title: headline,
    authors: truth.authors,
    date,
    tags: others.some(([name]) => name === tagged[0]) ? tags : [],
    body: words,
  };
}

/** YAML above the text or in a file beside it, with the keys and quoting of several hands. */
export function fronted(truth: Truth, dice: Dice, at: number): Draft {
  const { headline, date, section, tags, authors } = truth;
  const arabic = dice.odds(0.5);
  const key = (arabicName: string, english: string) => (arabic ? arabicName : english);
  const plain = /^[\p{L}\p{N} .،-]+$/u.test(headline) && dice.odds(0.6);
  const single = !headline.includes("'") && dice.odds(0.5);
  const title = plain ? headline : single ? `'${headline}'` : JSON.stringify(headline);
  const people =
    authors.length === 1 && dice.odds(0.6)
      ? authors[0]!
      : dice.pick([`[${authors.join(', ')}]`, `\n${authors.map((name) => `  - ${name}`).join('\n')}`]);
  const iso = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const when = dice.pick([
    iso,
    iso,
    `"${iso}"`,
    `${iso}T09:30:00+03:00`,
    dateInWords(dice, date).replace(/[,،:]/gu, ''),
    hijriDate(dice, date),
  ]);
  const fields = [
    `${key('العنوان', dice.pick(['title', 'headline']))}: ${title}`,
    `${key('الكاتب', dice.pick(['author', 'authors']))}: ${people}`,
    `${key('التاريخ', dice.pick(['date', 'published']))}: ${when}`,
    `${key('القسم', 'section')}: ${section}`,
    `${key('الوسوم', 'tags')}: ${dice.pick([`[${tags.join(', ')}]`, tags.join('، '), `\n${tags.map((tag) => `- ${tag}`).join('\n')}`])}`,
  ];
  const { text, words } = writeBody(truth, { gap: '\n\n', subheads: dice.odds(0.3) });
  const repeated = dice.odds(0.2) ? `${headline}\n\n` : '';
  const yaml = some(dice, fields, 5).join('\n');
  const beside = dice.odds(0.25);
  return {
    path: `cms/${at}.txt`,
    text: `${beside ? '' : `---\n${yaml}\n---\n${dice.pick(['', '\n'])}`}${repeated}${text}\n`,
    ...(beside ? { sidecar: `${yaml}\n` } : {}),
    title: headline,
    authors,
    date,
    tags,
    body: words,
  };
}
