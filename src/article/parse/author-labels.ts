import { splitNames } from './names.ts';
import type { Statement } from './statement.ts';

const bookCard = /^[*•\s]*(?:المؤلفة?|تأليف|المترجمة?|الناشر|دار النشر|عدد الصفحات)\s*[:：]/u;
const ofBooks: ReadonlySet<string> = new Set(['authors', 'edition', 'date']);
const longestName = 6;

/** False where what stands behind «المراسل:» or «المحرر:» is what he says: a question, or more words than a name has. */
export function mayNameAuthors(value: string): boolean {
  return !/[؟?]["»”]*$/u.test(value) && splitNames(value).every((name) => name.split(/\s+/u).length <= longestName);
}

/**
 * Of the labels at a text's head those that do not state the article's own author: a reviewed book's («الكتاب: النهر والمدينة» above «المؤلف: …», with
 * its edition and year), and of two offices («الكاتب: …», «المحرر: …») the one that the table of keys has further down. They stay text.
 */
export function labelsOfOthers(statements: readonly Statement[], lines: readonly string[]): ReadonlySet<Statement> {
  const authors = statements.filter(({ key }) => key.field === 'authors');
  if (authors.some(({ name }) => name === 'الكتاب') && lines.some((line) => bookCard.test(line)))
    return new Set(statements.filter(({ key }) => ofBooks.has(key.field)));
  const rank = ({ name, key }: Statement) => Math.max(0, key.arabic.indexOf(name));
  const [first] = authors.toSorted((one, other) => rank(one) - rank(other));
  return new Set(authors.filter((one) => rank(one) > rank(first!) && one.written !== first?.written));
}
