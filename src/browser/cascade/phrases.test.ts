import { describe, expect, it } from 'vitest';
import { documentOf } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { parseQuery } from '../query.ts';
import { findPhrases } from './phrases.ts';

const bodies = [
  'افتتح الوزير مهرجان القناديل عند البحيرة',
  'زار عبد الرحمن الريحاني مدرسة النهر',
  'القناديل عادت إلى مهرجان النهر',
];
const archive = openInMemory([bodies.map((body, n) => documentOf(n, `خبر ${n}`, body))], () => 0);

describe('phrases', () => {
  const find = async (...phrases: string[]) =>
    [
      ...(
        await findPhrases(
          phrases.map((phrase) => parseQuery(`"${phrase}"`).phrases[0]!),
          archive,
          { bundles: [0] },
        )
      ).keys(),
    ].sort();

  it('are found word for word, all of them', async () => {
    expect(await find('مهرجان القناديل')).toEqual([0]);
    expect(await find('القناديل مهرجان')).toEqual([]);
    expect(await find('مهرجان القناديل', 'عند البحيرة')).toEqual([0]);
    expect(await find('مهرجان القناديل', 'مدرسة النهر')).toEqual([]);
  });

  it('may begin in the midst of a name with عبد', async () => {
    expect(await find('عبد الرحمن الريحاني')).toEqual([1]);
    expect(await find('الرحمن الريحاني')).toEqual([1]);
  });
});
