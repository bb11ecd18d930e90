import { toDigits, type Digits } from '../arabic/digits.ts';
import { searchWords } from './search.ts';

/** The words of the search form and of the page around the results, which its program need not have. */
export const searchFormWords = {
  heading: 'البحث في الأرشيف',
  label: 'كلمات البحث',
  submit: 'ابحث',
  shortLabel: 'ابحث في الأرشيف',
  phraseTip: 'ضع العبارة بين علامتي تنصيص «…» لتجدها كما هي.',
  from: 'من تاريخ',
  to: 'إلى تاريخ',
  dateTip: (digits: Digits) =>
    `بالسنة وحدها أو بالشهر أو باليوم، ميلاديًا أو هجريًا: ${toDigits('2016 أو 10/10/2016 أو 1437 أو محرم 1437', digits)}.`,
  sort: 'الترتيب',
  sorts: { relevance: 'الأقرب إلى البحث', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
  filters: 'تصفية النتائج',
  clear: 'إلغاء التصفية كلها',
  more: 'مزيد من النتائج',
  results: 'نتائج البحث',
  ways: 'أو تصفّح الأرشيف',
  idle: searchWords.idle,
  noScript: 'يحتاج البحث إلى تشغيل جافاسكربت في المتصفح. أما القراءة والتصفح فلا يحتاجان إليه:',
} as const;
