import { describe, expect, it } from 'vitest';
import { documentOf } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { parseQuery } from '../query.ts';
import { completedQueries, completions } from './completions.ts';

const bodies = [
  'القمة في المدينة',
  'انتهت القمة',
  'طلع القمر على قمح الوادي',
  'كتاب قديم',
  'كتابات قديمة وكتابات جديدة 2016',
];
const { vocabulary } = openInMemory([bodies.map((body, n) => documentOf(n, `خبر ${n}`, body))], () => 5);

describe('completions of a half-typed word', () => {
  it.each([
    ['القم', ['القمه', 'القمر', 'القمح']],
    ['قم', ['قمح', 'قمه', 'قمر']],
    ['كتاب', ['كتابات']],
    ['201', ['2016']],
    ['زخرف', []],
    ['ق', []],
    ['ال', []],
  ])('%s are %j, the commonest first', async (begun, expected) => {
    expect(await completions(begun, vocabulary)).toEqual(expected);
  });

  it('are few, however many words begin so', async () => {
    const many = Array.from(
      { length: 40 },
      (_, n) => `مدر${String.fromCodePoint(0x627 + (n % 20))}${n > 19 ? 'ه' : ''}`,
    );
    const { vocabulary: large } = openInMemory([[documentOf(0, 'خبر', many.join(' '))]], () => 1);
    expect(await completions('مدر', large)).toHaveLength(5);
  });
});

describe('the queries that a half-typed one may become', () => {
  it('begin with itself where the archive has its last word', async () => {
    const queries = await completedQueries(parseQuery('"سد النهر" قديم كتاب'), 'كتاب', vocabulary);
    expect(queries.map(({ words }) => words.map(({ word }) => word).join(' '))).toEqual(['قديم كتاب', 'قديم كتابات']);
    expect(queries[1]).toMatchObject({ sequence: ['قديم', 'كتابات'], phrases: [['سد', 'النهر']] });
  });

  it('are none where no word begins so', async () => {
    expect(await completedQueries(parseQuery('زخرفس'), 'زخرفس', vocabulary)).toEqual([]);
  });
});
