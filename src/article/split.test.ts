import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { textOf } from './blocks.ts';
import { readArticle } from './read-article.ts';
import { partPath, splitFile, wholeFile } from './split.ts';

const settingsOf = (yaml: string) => readSettings(yaml) as Settings;
const byLine = settingsOf('split: [{ folder: bulletins, line: "*****" }]');
const byLabel = settingsOf('split: [{ label: العنوان }]');

const text = (one: string) => `${one} فتحت البلدية الجسر أمام المشاة صباح اليوم بعد عام ونصف العام من العمل.`;

function split(content: string | Uint8Array, settings: Settings, path = 'bulletins/2016-10-10.txt', sidecar?: string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const beside = sidecar === undefined ? null : { path: 'bulletins/2016-10-10.yaml', bytes: Buffer.from(sidecar) };
  return splitFile({ path, bytes, sidecar: beside }, settings);
}

test('a separator line parts articles, and is in none of them', () => {
  const parts = split(`أول\n\n${text('نعم.')}\n**********\nثان\n\n${text('لا.')}\n*****\n\n*****\n`, byLine);
  expect(parts.map(({ path }) => path)).toEqual(['bulletins/2016-10-10 #1.txt', 'bulletins/2016-10-10 #2.txt']);
  expect(parts.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
    `أول\n\n${text('نعم.')}\n`,
    `ثان\n\n${text('لا.')}\n`,
  ]);
});

test('each article of such a file keeps the date of its name, and lines count in the file', () => {
  const file = split(`${text('أول.')}\n*****\n---\ntitle: x\nkey: y\n---\n${text('ثان.')}`, byLine)[1]!;
  expect(readArticle(file, byLine, new Set()).problems).toMatchObject([
    { code: 'unknown-key', file: 'bulletins/2016-10-10.txt', line: 5 },
  ]);
  const first = readArticle(split(`${text('أول.')}\n*****\n${text('ثان.')}`, byLine)[1]!, byLine, new Set()).article;
  expect(first?.published).toMatchObject({ value: { year: 2016, month: 10, day: 10 }, source: { rule: 'file-name' } });
  expect(first?.headline.source).toMatchObject({ file: 'bulletins/2016-10-10.txt', line: 3 });
});

test('a repeated label begins each article; what stands above the first belongs to the first', () => {
  const parts = split(`نشرة\nالعنوان: أول\n${text('نعم.')}\nالعنوان : ثان\n${text('لا.')}`, byLabel);
  expect(parts.map(({ bytes }) => Buffer.from(bytes).toString().split('\n')[0])).toEqual(['نشرة', 'العنوان : ثان']);
  expect(parts.map((part) => readArticle(part, byLabel, new Set()).article?.headline.value)).toEqual(['أول', 'ثان']);
});

test.each(['windows-1256', 'utf-16le', 'utf-16be'])('no word is lost or moved in %s', (encoding) => {
  const texts = ['أول.', 'ثان.', 'ثالث.'].map(text);
  const parts = split(iconv.encode(texts.join('\r\n*****\r\n'), encoding, { addBOM: false }), byLine);
  expect(parts.map((part) => textOf(readArticle(part, byLine, new Set()).article?.blocks ?? []))).toEqual(texts);
});

test('a file of another folder, one that can not be read and one without text stay whole', () => {
  expect(split(`أ\n*****\nب`, byLine, 'news/a.txt')).toHaveLength(1);
  expect(split(Buffer.from([0, 1, 2, 0, 0, 3]), byLine)).toHaveLength(1);
  expect(split('*****\n*****', byLine).map(({ path }) => path)).toEqual(['bulletins/2016-10-10.txt']);
});

test('the path of a part leads back to its file', () => {
  for (const path of ['a/b.txt', 'a.d/b', '2016-10-10.txt', '.b']) expect(wholeFile(partPath(path, 12))).toBe(path);
});

test('a rule names a line or a label, not both', () => {
  expect(readSettings('split: [{ line: "***", label: العنوان }]')).toMatchObject([{ code: 'bad-settings', line: 1 }]);
  expect(readSettings('split: [{ lines: "***" }]')).toMatchObject([{ hint: 'line: …' }, {}]);
});
