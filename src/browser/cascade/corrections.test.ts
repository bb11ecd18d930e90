import { expect, it } from 'vitest';
import { documentOf } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { corrections } from './corrections.ts';

const texts = [
  'رحلة إلى القاهرة',
  'القاهرة في الصباح',
  'القدرة على الحفظ',
  'قدرة',
  'قدرة أخرى',
  'قدرة ثالثة',
  'حفلة رائعة فيها روعة',
  'مبروك',
];
const { vocabulary } = openInMemory([texts.map((text, n) => documentOf(n, `خبر ${n}`, text))], () => 100);

it.each([
  ['القهره', 'القاهره'],
  ['رووووعه', 'روعه'],
  ['روععععه', 'روعه'],
  ['مبرووووك', 'مبروك'],
  ['القاهررره', 'القاهره'],
])('%s is taken for %s', async (asked, taken) => {
  expect((await corrections(asked, vocabulary))[0]?.word).toBe(taken);
});

it('takes no word for itself', async () => {
  expect((await corrections('القاهره', vocabulary)).map(({ word }) => word)).not.toContain('القاهره');
});
