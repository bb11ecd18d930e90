import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Found } from './found.ts';
import { linesOf } from './lines.ts';
import { readNdjson } from './ndjson.ts';
import { readCsv } from './csv.ts';
import { readSavedPage } from './saved-page.ts';
import { wordpressBlocks } from './html-body.ts';
import { readWordpress } from './wordpress.ts';

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
async function all(source: AsyncIterable<Found>): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const one of source) found.push(one);
  return found;
}

const scraps =
  '{ } [ ] " : , \\ \n \r \ufeff null {"title": "text" [[[[ <item> </item> <rss> <channel> <title> </title> <content:encoded> <![CDATA[ ]]> <wp:status> publish </wp:status> <category domain="x"> & &nbsp; < > <html> <body> <article> <p> </p> <div class="share"> <div class="comments"> </div> <h1> <a href="x"> <img src="a.jpg"> <script type="application/ld+json"> </script> {"@type":"NewsArticle","author":[[["x"]]]} [caption] [/caption] [vc] [/vc] قال نص 2016-10-10'.split(
    ' ',
  );
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((list) => Buffer.from(list.join(' '))),
);

test('whatever bytes a source holds, each of its records is an article, passed over or a problem', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (input) => {
      const found = [
        ...(await all(readNdjson('a', linesOf(pieces(input), 'utf-8')))),
        ...(await all(readCsv('a', linesOf(pieces(input), null)))),
        ...(await all(readWordpress('a', linesOf(pieces(input), null)))),
        readSavedPage('a.html', input, null, () => true),
      ];
      for (const one of found) expect(['record', 'passed', 'problem']).toContain(one.kind);
    }),
  );
});

test.each([
  ['brackets', '[a '.repeat(60_000)],
  ['closed brackets', '[ab]'.repeat(60_000)],
  ['captions that are never closed', '[caption]<img src="x">'.repeat(20_000)],
  ['blanks after line breaks', `<br>${'\u00a0 '.repeat(60_000)}`],
  ['angle brackets', '<'.repeat(100_000)],
  ['nested elements', '<div>'.repeat(20_000)],
])(
  'a content of nothing but %s is read in no time',
  (_, content) => {
    const start = process.cpuUsage();
    expect(Array.isArray(wordpressBlocks(content))).toBe(true);
    readSavedPage('a.html', Buffer.from(`<body>${content}نص`), null, () => false);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  },
  30_000,
);

test('a linked-data script of endless lists names no author and breaks nothing', () => {
  const deep = `${'['.repeat(50_000)}"x"${']'.repeat(50_000)}`;
  const page = `<script type="application/ld+json">{"@type":"NewsArticle","author":${deep}}</script><p>نص المقالة</p>`;
  const found = readSavedPage('a.html', Buffer.from(page), null, () => false);
  expect(found.kind === 'record' && found.record.values.has('authors')).toBe(false);
});
