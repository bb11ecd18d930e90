import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedCut, keyOf } from '../arabic/analysis.ts';
import { cutTexts } from '../arabic/text-words.ts';
import { jsonOf } from '../browser/packed-json.ts';
import { bytesInScript } from '../browser/scripted-bytes.ts';
import { articlesOf, bundlesOf, openVocabularies } from '../browser/vocabulary.ts';
import { numbered } from '../testing/search/documents.ts';
import { Indexer } from './indexer.ts';
import { formatVocabulary, type BundleWords } from './vocabulary.ts';
import { WordCount, WordSum } from './word-count.ts';

const archive = new Map(Object.entries({ قمه: 5, القمه: 5 }));
const met = (...articles: readonly string[]) => {
  const words = new WordCount((word) => archive.get(word) ?? 0);
  for (const article of articles) words.numbersOf(cutTexts(article));
  return words.take();
};
const count = (...articles: readonly string[]) => met(...articles).words;

/** The vocabularies as the page reads them, the words of some bundles in each, and the files that it read. */
function open(...parts: readonly (readonly BundleWords[])[]) {
  const written = parts.map((bundles, n) => ({ folder: `v${n}/`, ...formatVocabulary(bundles) }));
  const read: string[] = [];
  const vocabulary = openVocabularies(written, (path) => {
    read.push(path);
    const file = written.flatMap(({ folder, files }) =>
      files.filter((one) => `${folder}${one.path}` === `${path}.js`),
    )[0];
    if (!file) return Promise.reject(new Error(`no ${path}`));
    return Promise.resolve(jsonOf(inflateSync(bytesInScript(file.bytes))));
  });
  return { vocabulary, read };
}

describe('the vocabulary', () => {
  it('is the same where the articles were counted apart', () => {
    const apart = new WordSum();
    const indexer = new Indexer();
    for (const { words, keys } of [met('القمه قمه القمه', 'وقمه نهر'), met('القمه')]) {
      apart.add(words, indexer.numbersOf(keys));
    }
    expect(new Set(apart.all())).toEqual(new Set(count('القمه قمه القمه', 'وقمه نهر', 'القمه')));
  });

  it('counts anew what is counted after its words were taken', () => {
    const words = new WordCount(() => 0);
    expect(words.numbersOf(cutTexts('نهر قمة'))).toEqual([0, 1]);
    expect(words.take().words).toHaveLength(2);
    expect(words.numbersOf(cutTexts('قمة', 'قمه'))).toEqual([0, 0]);
    words.numbersOf(cutTexts('قمه'));
    expect(words.take()).toEqual({ words: [['قمه', '0', 2]], keys: [keyOf(indexedCut('قمه', () => 0))] });
    expect(words.take()).toEqual({ words: [], keys: [] });
  });

  it('counts spellings that fold alike as one word', () => {
    expect(new WordCount(() => 0).numbersOf(cutTexts('القِمّة ٢٣ القمه 23'))).toEqual([0, 1, 0, 1]);
  });

  it('has عبد and the name behind it for one word in both places, but not over the end of a text', () => {
    const words = new WordCount(() => 0);
    expect(words.numbersOf(cutTexts('حضر عَبد الرحمن عبد', 'الرحمن'))).toEqual([0, 1, 1, 2, 3]);
    expect(words.take().words.map(([base]) => base)).toEqual(['حضر', 'عبدالرحمن', 'عبد', 'رحمن']);
  });

  it('tells in how many articles a word is, with each particle', async () => {
    const { vocabulary } = open(numbered([count('القمه قمه القمه', 'وقمه نهر', 'القمه')]));
    const entry = (await vocabulary.entries(['قمه', 'بحيره'])).get('قمه')!;
    expect([...entry.forms].map(([code, { articles }]) => [code, articles])).toEqual([
      ['0', 1],
      ['1', 2],
      ['c', 1],
    ]);
    expect(articlesOf(entry)).toBe(4);
    expect((await vocabulary.entries(['بحيره'])).size).toBe(0);
  });

  it('tells which bundles hold a form, where there are several', async () => {
    const { vocabulary } = open(numbered([count('القمه'), count('نهر'), count('القمه وقمه')]));
    const { forms } = (await vocabulary.entries(['قمه'])).get('قمه')!;
    expect(forms.get('1')!.bundles).toEqual([0, 2]);
    expect(forms.get('c')!.bundles).toEqual([2]);
    expect(bundlesOf(forms.values())).toEqual([0, 2]);
  });

  it('is one where the words of the newest bundle lie apart', async () => {
    const counts = [count('القمه نهر'), count('القمه قمتنا'), count('القمه وقمه')];
    const [first, second, newest] = numbered(counts) as [BundleWords, BundleWords, BundleWords];
    const { vocabulary } = open([first, second], [newest]);
    const together = open([first, second, newest]).vocabulary;
    const told = async (one: typeof vocabulary) =>
      [await one.startingWith('قم'), await one.endingWith('ه'), [...(await one.entries(['قمه', 'نهر'])).values()]]
        .flat()
        .map(({ base, forms }) => [base, [...forms]]);
    expect(new Set(await told(vocabulary))).toEqual(new Set(await told(together)));
  });

  it('finds every word by itself, by its beginning and by its end, in any archive', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتنهور12a'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 200 }), word, async (words, asked) => {
        const counted = count(words.join(' '));
        const bases = new Set(counted.map(([base]) => base));
        const { vocabulary } = open(numbered([counted]));
        expect(new Set((await vocabulary.entries([...bases, asked])).keys())).toEqual(
          bases.has(asked) ? bases : new Set([...bases]),
        );
        const basesOf = async (entries: Promise<readonly { readonly base: string }[]>) =>
          (await entries).map(({ base }) => base).sort();
        const like = (holds: (base: string) => boolean) => [...bases].filter(holds).sort();
        expect(await basesOf(vocabulary.startingWith(asked))).toEqual(like((base) => base.startsWith(asked)));
        expect(await basesOf(vocabulary.endingWith(asked))).toEqual(like((base) => base.endsWith(asked)));
      }),
    );
  });

  it('is read a small file a word, each once', async () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
    const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}م`)));
    const { vocabulary, read } = open(numbered([count(words.join(' '))]));
    await vocabulary.entries(['شتبم', 'شتتم', 'ققلم']);
    await vocabulary.entries(['شتبم']);
    expect(read.length).toBeLessThanOrEqual(2);
    expect(new Set(read).size).toBe(read.length);
  });
});
