import { counted } from '../arabic/plural.ts';

const places = {
  zero: 'غير موجودة',
  one: 'في موضع واحد',
  two: 'في موضعين',
  few: 'مواضع',
  many: 'موضعًا',
  other: 'موضع',
};

/** Words of the bar that steps through the searched words of an article. */
export const findWords = {
  label: 'كلمات البحث في هذه المقالة',
  /** «كلمات البحث في 12 موضعًا» */
  found: (n: number, shown: string) => {
    const phrase = counted(places, n, shown);
    return `كلمات البحث ${n > 2 ? 'في ' : ''}${phrase}`;
  },
  /** «الموضع 3 من 12» */
  at: (shown: string, total: string) => `الموضع ${shown} من ${total}`,
  previous: 'الموضع السابق',
  next: 'الموضع التالي',
  close: 'أزل التمييز',
} as const;
