import { expect, it } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { settleOf } from './settle.ts';

const settings = readSettings('');
if (!('folders' in settings)) throw new Error('settings');

it('writes what was understood of an article as a sidecar that states it all', () => {
  const source = 'sport/خبر.txt';
  const unsure = {
    headline: 'قال: "نعم" # و\\لا',
    authors: 'سلمى الكحلي، هدى اليراعي',
    published: '2016-10',
    section: 'رياضة: محلية',
    encoding: 'utf-8',
  };
  const settle = settleOf({ source, unsure, unknown: [], repairs: {} });
  expect(settle?.file).toBe('sport/خبر.yaml');
  const bytes = Buffer.from('فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل.');
  const sidecar = { path: 'sport/خبر.yaml', bytes: Buffer.from(settle!.text) };
  const { article, problems } = readArticle({ path: source, bytes, sidecar }, settings, new Set());
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    headline: { value: unsure.headline, source: { from: 'stated', confidence: 'sure' } },
    authors: { value: ['سلمى الكحلي', 'هدى اليراعي'] },
    published: { value: { year: 2016, month: 10, day: null }, source: { rule: 'sidecar' } },
    section: { value: 'رياضة: محلية' },
    encodingConfidence: 'sure',
  });
});

it('labels the article itself where its file holds many', () => {
  expect(
    settleOf({
      source: 'day/all #2.txt',
      unsure: { headline: 'قمة', encoding: 'cp720' },
      unknown: ['published'],
      repairs: {},
    }),
  ).toEqual({ file: 'day/all.txt', under: null, text: 'العنوان: قمة\nالتاريخ: YYYY-MM-DD' });
});

it('states no encoding for a file of two, and nothing where nothing is in doubt', () => {
  const mixed = { source: 'a.txt', unsure: { encoding: 'utf-8' }, unknown: [], repairs: { 'foreign-byte': 3 } };
  expect(settleOf(mixed)).toBeNull();
  expect(settleOf({ source: 'a.txt', unsure: {}, unknown: [], repairs: {} })).toBeNull();
});
