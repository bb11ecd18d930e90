import { expect, it } from 'vitest';
import { replaced } from './offers.ts';

it.each([
  ['مهرجان "القنادبل"', 'القنادبل', 'القناديل', 'مهرجان "القناديل"'],
  ['زار عبد الرحمان النهر', 'عبدالرحمان', 'عبدالرحمن', 'زار عبدالرحمن النهر'],
  ['"عبدالرحمان" عبد الرحمان', 'عبدالرحمان', 'عبدالرحمن', '"عبدالرحمن" عبدالرحمن'],
  ['القمة', 'النهر', 'السد', 'القمة'],
])('puts a word into a query in the place of another, also of a name with عبد: %s', (q, asked, word, after) => {
  expect(replaced(q, asked, word)).toBe(after);
});
