import { counted, type CountedNoun } from '../arabic/plural.ts';

/** Says a number of things; `shown` is the number in the digits of the archive. */
export type Count = (n: number, shown?: string) => string;

const count =
  (noun: CountedNoun): Count =>
  (n, shown) =>
    counted(noun, n, shown);

/** Counted phrases as a sentence's subject (مقالتان); those of time and times stand as adverbs (مرتين). */
export const counts = {
  articles: count({
    zero: 'لا مقالات',
    one: 'مقالة واحدة',
    two: 'مقالتان',
    few: 'مقالات',
    many: 'مقالة',
    other: 'مقالة',
  }),
  words: count({ zero: 'بلا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' }),
  sections: count({ zero: 'لا أقسام', one: 'قسم واحد', two: 'قسمان', few: 'أقسام', many: 'قسمًا', other: 'قسم' }),
  tags: count({ zero: 'لا وسوم', one: 'وسم واحد', two: 'وسمان', few: 'وسوم', many: 'وسمًا', other: 'وسم' }),
  subjects: count({
    zero: 'لا موضوعات',
    one: 'موضوع واحد',
    two: 'موضوعان',
    few: 'موضوعات',
    many: 'موضوعًا',
    other: 'موضوع',
  }),
  authors: count({ zero: 'لا كتّاب', one: 'كاتب واحد', two: 'كاتبان', few: 'كتّاب', many: 'كاتبًا', other: 'كاتب' }),
  printings: count({
    zero: 'لا طبعات',
    one: 'طبعة واحدة',
    two: 'طبعتان',
    few: 'طبعات',
    many: 'طبعة',
    other: 'طبعة',
  }),
  years: count({ zero: 'لا سنوات', one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' }),
  months: count({ zero: 'لا أشهر', one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' }),
  bytes: count({ zero: '0 بايت', one: 'بايت واحد', two: 'بايتان', few: 'بايتات', many: 'بايتًا', other: 'بايت' }),
  times: count({ zero: '0 مرة', one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' }),
  /** «قراءة في 3 دقائق» */
  readingTime: (n: number, shown?: string): string => `قراءة في ${minutes(Math.max(1, n), shown)}`,
} as const;

const minutes = count({
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
});
