import { inflateSync } from 'node:zlib';
import type { Sources } from '../../browser/cascade/tiers.ts';
import type { Engine, Hit } from '../../browser/engine/engine.ts';
import { jsonOf } from '../../browser/packed-json.ts';
import { bytesInScript } from '../../browser/scripted-bytes.ts';
import { openVocabularies } from '../../browser/vocabulary.ts';
import { formatVocabulary } from '../../search/vocabulary.ts';
import { WordCount } from '../../search/word-count.ts';
import { numbered, type WholeDocument } from './documents.ts';

/** Documents as they are searched, without Pagefind: an engine that keeps the contract by looking at every word, and the vocabulary. */
export function openInMemory(
  bundles: readonly (readonly WholeDocument[])[],
  frequency: (word: string) => number,
): Sources & { readonly questions: string[] } {
  const counts = bundles.map(() => new WordCount(frequency));
  const texts = bundles.map((documents, bundle) =>
    documents.map(({ words: { headline, body } }) => counts[bundle]!.numbersOf([headline, body])),
  );
  const met = counts.map((count) => count.take());
  const articles = texts.flatMap((some, bundle) =>
    some.map((numbers) => ({ bundle, keys: numbers.map((number) => met[bundle]!.keys[number]!) })),
  );
  const { files, words, ends } = formatVocabulary(numbered(met.map((one) => one.words)));
  const questions: string[] = [];
  const vocabulary = openVocabularies([{ folder: '', words, ends }], (path) => {
    const script = files.find((file) => file.path === `${path}.js`)!;
    return Promise.resolve(jsonOf(inflateSync(bytesInScript(script.bytes))));
  });
  const engine: Engine = {
    find: ({ terms, asPhrase, bundles: asked }) => {
      questions.push(terms.map(({ key }) => key).join(' '));
      const hits = articles.flatMap(({ bundle, keys }, article): Hit[] => {
        if (!asked.includes(bundle) || terms.length === 0) return [];
        const places = asPhrase
          ? keys.findIndex((_, at) => terms.every(({ key }, n) => keys[at + n] === key))
          : terms.map(({ key }) => keys.flatMap((one, at) => (one.startsWith(key) ? [at] : [])));
        if (typeof places === 'number') {
          return places < 0 ? [] : [{ article, score: 1, places: terms.map((_, n) => places + n) }];
        }
        if (places.some((one) => one.length === 0)) return [];
        return [
          {
            article,
            score: places.flat().length / keys.length,
            places: [...new Set(places.flat())].sort((a, b) => a - b),
          },
        ];
      });
      return Promise.resolve(hits.sort((a, b) => b.score - a.score || a.article - b.article));
    },
  };
  return { engine, vocabulary, articles: articles.length, questions };
}
