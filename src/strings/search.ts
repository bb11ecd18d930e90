import { toDigits, type Digits } from '../arabic/digits.ts';
import { counted } from '../arabic/plural.ts';
import { quoted as quotedWhole } from './isolate.ts';
import { shortened } from './shortened.ts';

const hit = { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', other: 'نتيجة' };
const hits = (n: number, shown: string) => counted(hit, n, shown);

// What a reader pasted shall not push the results off the page, nor be read out from beginning to end.
const quoted = (text: string) => quotedWhole(shortened(text));
const mostListed = 10;

/** The words of the search page's program. Sentences for the status line are plain text, the reader's query in isolates. */
export const searchWords = {
  /** What a date field is taken for: «من 14 تشرين الأول 2015». */
  bounds: { from: (day: string) => `من ${day}`, to: (day: string) => `إلى ${day}` },
  /** «محرم 1437 هـ، أي من 14 تشرين الأول 2015» */
  hijriReading: (date: string, bound: string) => `${date}، أي ${bound}`,
  hijri: (date: string) => `${date} هـ`,
  /** A link to the articles of a date that stands in the query, by the rest of it: «مقالات 10 تشرين الأول 2016 عن «القمة»» */
  dated: (date: string, query: string) => `مقالات ${date}${about(query)}`,
  facets: { section: 'القسم', year: 'السنة', tag: 'الوسم', author: 'الكاتب', subject: 'الموضوع' },
  /** «12 نتيجة» */
  hits,

  idle: 'اكتب كلمة أو أكثر للبحث في الأرشيف.',
  loading: (query: string) => (query === '' ? 'جارٍ البحث…' : `جارٍ البحث عن ${quoted(query)}…`),
  /** A query whose last word is half typed: القم… */
  begun: (query: string) => `${query}…`,
  /** «12 نتيجة عن «اسطنبول»، القسم «سياسة»، من 1 أيار 2016.» */
  done: (n: number, shown: string, query: string, within: readonly string[]) =>
    `${[`${hits(n, shown)}${about(query)}`, ...within].join('، ')}.`,
  /** «القسم «سياسة»» */
  filter: (label: string, value: string) => `${label} ${quoted(value)}`,
  /** No article has all the words, these have some. */
  someWords: 'لا مقالة فيها الكلمات كلها؛ هذه مقالات فيها بعضها.',
  /** «تليها 13 نتيجة ببعض الكلمات لا بكلها.» Behind the hits that have all the words. */
  someBehind: (n: number, shown: string) => `تليها ${hits(n, shown)} ببعض الكلمات لا بكلها.`,
  none: (query: string) => `لا نتائج${about(query)}.`,
  noneTip: 'تجد أدناه ما جرّبناه وما نقترحه.',
  /** «عرضنا نتائج «قمة».» */
  corrected: (taken: readonly string[]) => `عرضنا نتائج ${listed(taken)}.`,
  /** «عرضنا أيضًا نتائج «السياسي».» Where the words asked for were found too. */
  correctedToo: (taken: readonly string[]) => `عرضنا أيضًا نتائج ${listed(taken)}.`,
  /** «بحثنا أيضًا عن «وزراء».» Words related to those asked for, which some of the hits have. */
  related: (words: readonly string[]) => `بحثنا أيضًا عن ${listed(words)}.`,
  /** A link: the same search with these words as they were written. */
  literally: (asked: readonly string[]) => `ابحث عن ${listed(asked)} حرفيًا`,
  /** «استبعدنا المقالات التي فيها «دمشق» أو «حلب».» Words that were marked with a minus. */
  excluded: (words: readonly string[]) => `استبعدنا المقالات التي فيها ${listed(words, ' أو ')}.`,
  /** A link to another search: «ابحث عن «حلب دمشق»» */
  instead: (query: string) => `ابحث عن ${quoted(query)}`,
  cut: 'الاستعلام طويل: بحثنا عن كلماته الأولى.',
  otherBuild: 'تعذّر البحث: فهرس البحث من إصدار آخر غير إصدار هذه الصفحة. أعد تحميل الصفحة.',
  error: 'تعذّر البحث: لم تُحمَّل ملفات الفهرس. أعد تحميل الصفحة، أو تصفّح الأرشيف من الروابط أعلاه.',
  badDate: (value: string, digits: Digits) =>
    `التاريخ ${quoted(value)} غير مفهوم. اكتبه هكذا: ${toDigits('2016 أو 10/2016 أو 10/10/2016، أو هجريًا: 1437 أو محرم 1437', digits)}.`,
  /** «المعروض 20 من 132» */
  showing: (shown: string, total: string) => `المعروض ${shown} من ${total}`,

  /** Where nothing was found: what was tried, and what would find something. */
  nothing: {
    tried: (several: boolean) =>
      several
        ? 'بحثنا عن الكلمات كما كُتبت، ومع حروف أخرى في أولها مثل الواو و«ال» ودونها، وبتهجئة قريبة منها، وبنهايات أخرى، وعن كلمات من عائلتها كالجمع والنسبة، ثم عن بعضها دون بعض.'
        : 'بحثنا عن الكلمة كما كُتبت، ومع حروف أخرى في أولها مثل الواو و«ال» ودونها، وبتهجئة قريبة منها، وبنهايات أخرى، وعن كلمات من عائلتها كالجمع والنسبة.',
    triedQuoted: 'بحثنا عمّا بين علامتي التنصيص كما كُتب، حرفًا بحرف.',
    noWords: 'ليس فيما كُتب كلمة يُبحث عنها.',
    /** «ولم نبحث إلا في: القسم «سياسة»، من 1 أيار 2016.» */
    within: (parts: readonly string[]) => `ولم نبحث إلا في: ${parts.join('، ')}.`,
    wider: 'البحث نفسه على نطاق أوسع',
    without: { all: 'بلا أي تصفية', dates: 'في كل السنوات', quotes: 'بلا علامات تنصيص' },
    withoutFilter: (label: string) => `بلا تصفية بحسب ${label}`,
    near: 'كلمات قريبة في الأرشيف',
  },
  /** The hits by time: a row of bars that sets the range. */
  chart: {
    byYear: 'النتائج بحسب السنة',
    byMonth: (years: string) => `النتائج بحسب الشهر، ${years}`,
    /** «2016: 12 نتيجة» */
    bar: (period: string, n: number, shown: string) => `${period}: ${hits(n, shown)}`,
    unplaced: {
      year: (n: number, shown: string) => `${hits(n, shown)} بلا تاريخ.`,
      month: (n: number, shown: string) => `${hits(n, shown)} بلا شهر معروف.`,
    },
    whole: 'كل السنوات',
  },

  /** In the place of a result, and on one that can not be opened. */
  unsavedResult: 'نتيجة لم تُحفظ على هذا الجهاز؛ تظهر حين يعود الاتصال.',
  unsaved: 'غير محفوظة للقراءة دون اتصال',
} as const;

function about(query: string): string {
  return query === '' ? '' : ` عن ${quoted(query)}`;
}

// «قمة» و«النهر»; of more than ten words the first ten: «قمة» و… و«النهر» وغيرها.
function listed(words: readonly string[], between: ' و' | ' أو ' = ' و'): string {
  const all = [...new Set(words)];
  const first = all.slice(0, mostListed).map(quoted).join(between);
  return all.length > mostListed ? `${first}${between}غيرها` : first;
}
