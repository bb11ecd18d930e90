import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutTexts } from '../arabic/text-words.ts';
import { jsonOf } from '../browser/packed-json.ts';
import { bytesInScript } from '../browser/scripted-bytes.ts';
import { Indexer } from './indexer.ts';
import { documents, type WholeDocument } from '../testing/search/documents.ts';
import { keyText } from './keyed-text.ts';
import { WordCount } from './word-count.ts';

function buildIndex(list: readonly WholeDocument[]) {
  const count = new WordCount(() => 0);
  const indexer = new Indexer();
  const texts = list.map((one) => keyText(one.words, count));
  const numbers = indexer.numbersOf(count.take().keys);
  list.forEach((one, n) => {
    indexer.add(one, texts[n]!, numbers);
  });
  return indexer.finish();
}

const valueOf = (script: Uint8Array) => jsonOf(inflateSync(bytesInScript(script)));

describe('an index', () => {
  it('gives the same bytes for the same documents', () => {
    expect(buildIndex(documents)).toEqual(buildIndex(documents));
  });

  it('holds every article as written, some to a file, and no words but keys', () => {
    const bundle = buildIndex(documents);
    const named = (name: RegExp) => bundle.files.filter(({ path }) => name.test(path));
    const [heads, texts] = [named(/^heads\//u), named(/^texts\//u)].map((files) =>
      files.flatMap(({ bytes }) => valueOf(bytes) as unknown[]),
    );
    expect(texts).toEqual(
      documents.map(({ hit: { url, headline, date, shownDate, section, byline, body } }) => {
        return [url, headline, date, shownDate, section, byline, body];
      }),
    );
    expect(heads).toEqual(texts!.map((line) => (line as unknown[]).slice(0, -1)));
    expect(named(/^texts\//u).length).toBeLessThan(documents.length / 3);
    expect(bundle.postings.keys.length).toBeGreaterThan(40);
    expect(bundle.postings.bytes.toString()).not.toMatch(/[ء-ي]/u);
    expect(bundle).toMatchObject({ articles: documents.length, from: '2014', to: '2016' });
  });

  it('knows of each article when it was published, and how long it is', () => {
    const { sizes, dates } = buildIndex(documents).pages;
    expect(sizes).toEqual(documents.map(({ words: { headline, body } }) => headline.ids.length + body.ids.length));
    expect(dates.of.map(([value]) => dates.values[value!])).toEqual(documents.map(({ hit }) => hit.date));
  });

  it('keeps an article without words', () => {
    const [none] = cutTexts('');
    const wordless = { ...documents[0]!, words: { headline: none!, body: none!, asides: [] } };
    const bundle = buildIndex([wordless, documents[1]!]);
    expect(bundle.articles).toBe(2);
  });
});
