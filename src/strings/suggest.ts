import { counted } from '../arabic/plural.ts';
import { kindWords } from './ar.ts';

const suggestions = {
  zero: 'لا اقتراحات',
  one: 'اقتراح واحد',
  two: 'اقتراحان',
  few: 'اقتراحات',
  many: 'اقتراحًا',
  other: 'اقتراح',
};

/** Words of the suggestions under the search box. */
export const suggestWords = {
  label: 'اقتراحات',
  /** «5 اقتراحات» */
  found: (n: number, shown: string) => counted(suggestions, n, shown),
  kinds: {
    section: kindWords.section.one,
    tag: kindWords.tag.one,
    subject: kindWords.subject.one,
    author: kindWords.author.one,
    headline: 'مقالة',
  },
} as const;
