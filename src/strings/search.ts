import { counts } from './counts.ts';
import { quoted } from './isolate.ts';

/** The words of the search page. Sentences for the status line are plain text, the reader's query in isolates. */
export const searchWords = {
  heading: 'البحث في الأرشيف',
  label: 'كلمات البحث',
  submit: 'ابحث',
  shortLabel: 'ابحث في الأرشيف',
  phraseTip: 'ضع العبارة بين علامتي تنصيص «…» لتجدها كما هي.',
  from: 'من تاريخ',
  to: 'إلى تاريخ',
  dateTip: 'اكتب السنة وحدها، أو السنة والشهر، أو التاريخ كاملًا: 2016 أو 2016-10 أو 2016-10-10.',
  dateForm: '2016-10-10',
  sort: 'الترتيب',
  sorts: { relevance: 'الأقرب إلى البحث', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
  filters: 'تصفية النتائج',
  facets: { section: 'القسم', year: 'السنة', tag: 'الوسم', author: 'الكاتب', subject: 'الموضوع' },
  clear: 'إزالة كل المرشّحات',
  more: 'مزيد من النتائج',
  results: 'نتائج البحث',

  idle: 'اكتب كلمة أو أكثر للبحث في الأرشيف.',
  loading: (query: string) => (query === '' ? 'جارٍ البحث…' : `جارٍ البحث عن ${quoted(query)}…`),
  /** «12 نتيجة عن «اسطنبول»» */
  done: (n: number, shown: string, query: string) => `${counts.results(n, shown)}${about(query)}.`,
  /** No article has all the words, these have some. */
  someWords: 'لا مقالة فيها الكلمات كلها؛ هذه مقالات فيها بعضها.',
  none: (query: string) => `لا نتائج${about(query)}.`,
  noneTip: 'جرّب كلمات أقل، أو أزل المرشّحات، أو وسّع مدى التاريخ.',
  /** «عرضنا نتائج «قمة».» */
  corrected: (taken: readonly string[]) => `عرضنا نتائج ${taken.map(quoted).join('، ')}.`,
  /** A link: the same search with these words as they were written. */
  literally: (asked: readonly string[]) => `ابحث عن ${asked.map(quoted).join('، ')} حرفيًا`,
  cut: 'الاستعلام طويل: بحثنا عن كلماته الأولى.',
  otherBuild: 'تعذّر البحث: فهرس البحث من إصدار آخر غير إصدار هذه الصفحة. أعد تحميل الصفحة.',
  error: 'تعذّر البحث: لم تُحمَّل ملفات الفهرس. أعد تحميل الصفحة، أو تصفّح الأرشيف من الروابط أعلاه.',
  badDate: (value: string) => `التاريخ ${quoted(value)} غير مفهوم. اكتبه هكذا: 2016 أو 2016-10 أو 2016-10-10.`,
  /** «المعروض 20 من 132» */
  showing: (shown: string, total: string) => `المعروض ${shown} من ${total}`,

  noScript: 'يحتاج البحث إلى تشغيل جافاسكربت في المتصفح. أما القراءة والتصفح فلا يحتاجان إليه:',
} as const;

function about(query: string): string {
  return query === '' ? '' : ` عن ${quoted(query)}`;
}
