import { joinedNames, writeBody } from './body.ts';
import { some, type Dice } from './dice.ts';
import { towns, works } from './phrases.ts';
import type { Draft, Truth } from './truth.ts';
import { dateInWords, dateInNumbers } from './written-dates.ts';

/** A page of a site, copied or stripped badly: entities, tags, the stray &, and what stood around the text. */
export function scraped(truth: Truth, dice: Dice, at: number): Draft {
  const { headline, date, tags, authors } = truth;
  const tagged = dice.odds(0.4);
  const { text, words } = writeBody(truth, {
    gap: tagged ? '</p>\n<p>' : '\n\n',
    subheads: dice.odds(0.5),
    head: (one) => (tagged ? `<strong>${one}</strong>` : one),
  });
  const body = soiled(tagged ? `<p>${text}</p>` : text, dice);
  const byline = `${dice.pick(['كتب: ', 'كتبت: ', 'بقلم: ', 'الكاتب: '])}${joinedNames(dice, authors)}`;
  const when = dice.odds(0.7) ? dateInWords(dice, date) : dateInNumbers(dice, date);
  const top = [
    headline,
    ...(dice.odds(0.3) ? [dice.pick(shareBars)] : []),
    byline,
    `${dice.pick(['', 'نشر في: ', 'نشر: ', 'تاريخ النشر: '])}${when}${dice.pick(['', '', ' - 09:45', ' 10:15 ص'])}`,
    ...(dice.odds(0.3) ? [`تصوير: ${dice.pick(['نورة حنون', 'غيث مرجان'])}`] : []),
    ...(dice.odds(0.25) ? [headline] : []),
  ];
  const paragraphs = body.split('\n');
  if (dice.odds(0.5)) paragraphs.splice(Math.max(2, Math.floor(paragraphs.length / 2)), 0, '', related(dice), '');
  const listed = dice.odds(0.5);
  const foot = [
    ...(listed ? [tagList(dice, tags)] : []),
    ...(dice.odds(0.4) ? [dice.pick(shareBars)] : []),
    ...(dice.odds(0.3) ? [`المصدر: ${dice.pick(['وكالات', 'رويترز', 'صحيفة الضفاف'])}`] : []),
  ];
  const script = dice.odds(0.15) ? '<script>var ad = {"slot": 7}; show(ad);</script>\n' : '';
  const style = dice.odds(0.1) ? '<style>.story p { margin: 0 }</style>\n' : '';
  const written = `${style}${top.map((line) => (tagged && dice.odds(0.3) ? `<div>${line}</div>` : line)).join('\n')}\n\n${script}${paragraphs.join('\n')}\n\n${foot.join('\n')}\n`;
  return {
    path: `site/${at}.txt`,
    text: written,
    title: headline,
    authors,
    date,
    tags: listed ? tags : [],
    body: words,
  };
}

const shareBars = [
  'شارك هذا الخبر',
  'شارك: فيسبوك تويتر واتساب',
  'فيسبوك | تويتر | واتساب | طباعة',
  'مشاركة على فيسبوك',
  'Share on Facebook Tweet',
  'طباعة إرسال لصديق',
];

function related(dice: Dice): string {
  const other = `${dice.pick(works)} في ${dice.pick(towns)}`;
  return dice.pick([
    `اقرأ أيضا: ${other}`,
    `اقرأ أيضاً: ${other}`,
    `إقرأ أيضاً.. ${other}`,
    `اقرأ المزيد: ${other}`,
    `شاهد أيضا: ${other}`,
  ]);
}

function tagList(dice: Dice, tags: readonly string[]): string {
  return dice.pick([
    `كلمات مفتاحية: ${tags.join('، ')}`,
    `وسوم: ${tags.join(', ')}`,
    `سمات ${tags.join(' | ')}`,
    `الوسوم: ${tags.join(' - ')}`,
    `Tags: ${tags.join(', ')}`,
    tags.map((tag) => `#${tag.replaceAll(' ', '_')}`).join(' '),
  ]);
}

// What stripping and escaping, done once too often or too seldom, leaves.
function soiled(text: string, dice: Dice): string {
  const accidents: ((text: string) => string)[] = [
    (one) => one.replace(/\. (?=\p{L})/gu, '.&nbsp; '),
    (one) => one.replaceAll('«', '&laquo;').replaceAll('»', '&raquo;'),
    (one) => one.replaceAll('«', '&amp;laquo;').replaceAll('»', '&amp;raquo;'),
    (one) => one.replaceAll('«', '&#171;').replaceAll('»', '&#xBB;'),
    (one) => one.replaceAll('،', '&#1548;'),
    (one) => one.replace(/(?<=[\u0621-\u064a]{3}) (?=[\u0621-\u064a]{4})/u, ' &'),
    (one) => one.replace(/\.(?=\n)/gu, '.&'),
    (one) => one.replace(/\.(?=\n)/gu, '.&nbsp'),
    (one) => one.replaceAll('. ', '.<br />'),
    (one) => one.replace(/(?<= )(\p{L}{5,8})(?= )/u, '<b>$1</b>'),
    (one) => one.replaceAll('. ', '.\u00a0\u00a0'),
    (one) => one.replace(/(?<= )(\p{L}{5,8})(?= )/u, '<a href="http://example.org/t/1">$1</a>'),
    (one) => one.replace(/(?<=\p{L}{6}) /u, '<!-- ad --> '),
  ];
  return some(dice, accidents, dice.between(1, 3)).reduce((soil, accident) => accident(soil), text);
}
