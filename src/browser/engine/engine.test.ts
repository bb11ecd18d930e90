import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cutsOf, keyOf, searchWords, type Nearness } from '../../arabic/analysis.ts';
import { documents } from '../../testing/search/documents.ts';
import { inParts, openOverPagefind } from '../../testing/search/pagefind-in-node.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { bundlesOf, type Vocabulary } from '../vocabulary.ts';
import type { Engine, Term } from './engine.ts';

const frequency = (word: string) => (word.startsWith('و') ? 0 : 9);
const stub = (name: string, value: unknown) => vi.stubGlobal(name, value);
const inMemory = (parts: number) => openInMemory(inParts(documents, parts), frequency);

async function termFor(word: string, nearness: Nearness, vocabulary: Vocabulary): Promise<Term> {
  for (const cut of cutsOf(word)) {
    const entry = (await vocabulary.entries([cut.base])).get(cut.base);
    const forms = [...(entry?.forms ?? [])].filter(([code]) => nearness !== 'form' || code === cut.clitic.code);
    if (forms.length === 0) continue;
    return {
      key: keyOf(cut, nearness),
      keys: forms.map(([code]) => keyOf(cut, 'word') + code),
      bundles: bundlesOf(forms.map(([, form]) => form)),
    };
  }
  return { key: keyOf(cutsOf(word)[0]!, nearness), keys: [], bundles: [] };
}

// Every engine answers like the one that looks at every word.
describe.each([
  ['in memory, in three bundles', 3, false],
  ['over Pagefind, in one bundle', 1, true],
  ['over Pagefind, in three bundles', 3, true],
] as const)('an engine %s', { timeout: 120_000 }, (_, parts, isPagefind) => {
  let engine: Engine;
  const whole = inMemory(1);
  const { vocabulary, ...memory } = inMemory(parts);
  const all = Array.from({ length: parts }, (_one, n) => n);

  beforeAll(async () => {
    engine = isPagefind
      ? (await openOverPagefind(inParts(documents, parts), frequency, stub)).open().engine
      : memory.engine;
  }, 120_000);
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  const find = async (words: string, nearness: Nearness, asPhrase = false, bundles: readonly number[] = all) => {
    const terms = await Promise.all(words.split(' ').map((word) => termFor(word, nearness, vocabulary)));
    return engine.find({ terms, asPhrase, bundles });
  };
  const expected = async (words: string, nearness: Nearness, asPhrase = false) => {
    const terms = await Promise.all(words.split(' ').map((word) => termFor(word, nearness, whole.vocabulary)));
    return (await whole.engine.find({ terms, asPhrase, bundles: [0] })).map(({ article }) => article);
  };
  const byNumber = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

  it.each([
    ['بحيره', 'form'],
    ['والبحيره', 'form'],
    ['والبحيره', 'word'],
    ['نهر والمدينه', 'form'],
    ['بحيره خبر', 'form'],
    ['والنهر مدينه', 'word'],
    ['خبر سوق ميناء', 'stem'],
    ['30', 'form'],
    ['عبدالرحمن', 'form'],
  ] as const)('finds the articles that have a word under each term: %s, by %s', async (words, nearness) => {
    const hits = await find(words, nearness);
    expect(byNumber(hits.map(({ article }) => article))).toEqual(byNumber(await expected(words, nearness)));
    expect(hits.length).toBeGreaterThan(0);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('finds a phrase only where its words stand together in order', async () => {
    const found = (await find('خبر سد', 'form', true)).map(({ article }) => article);
    expect(byNumber(found)).toEqual(byNumber(await expected('خبر سد', 'form', true)));
    expect(found.length).toBeGreaterThan(1);
    expect(await find('سد خبر', 'form', true)).toEqual([]);
  });

  it('finds a name of two words in the midst of a phrase by the word that stands in both places', async () => {
    const found = await find('زار عبدالرحمن عبدالرحمن النهرين', 'form', true);
    expect(found.map(({ article }) => article)).toEqual([30]);
    expect(await find('زار عبدالرحمن النهرين', 'form', true)).toEqual([]);
  });

  it('tells the places of the words, counted from the first of the headline', async () => {
    const [hit] = await find('عبدالرحمن', 'form');
    const { headline, body } = documents[hit!.article]!.hit;
    const words = [...searchWords(headline), ...searchWords(body)];
    expect(hit!.places.map((place) => words[place])).toEqual(['عبدالرحمن', 'عبدالرحمن']);
  });

  it('finds nothing for no term, and nothing where one term is not there at all', async () => {
    expect(await engine.find({ terms: [], asPhrase: false, bundles: all })).toEqual([]);
    expect(await find('بحيره زخرفستان', 'form')).toEqual([]);
  });

  it('asks no other bundles than it may', async () => {
    const hits = await find('خبر', 'form', false, [0]);
    expect(hits).toHaveLength(Math.ceil(documents.length / parts));
    expect(Math.max(...hits.map(({ article }) => article))).toBeLessThan(documents.length / parts);
  });
});

it('over Pagefind reads no words of bundles that are not asked, and fails where a file is missing', async () => {
  const { open, asked, files } = await openOverPagefind(inParts(documents, 3), frequency, stub);
  const { engine } = open();
  const term = { key: keyOf(cutsOf('خبر')[0]!), keys: [], bundles: [2] };
  await engine.find({ terms: [term], asPhrase: false, bundles: [0, 1, 2] });
  // The last has its own files, the first two share theirs.
  const [shared, lasts] = ['search/groups/2', 'search/groups/1'];
  expect(asked.filter((name) => name.startsWith(shared))).toEqual([]);
  expect(asked.filter((name) => name.startsWith(`${lasts}/`))).toHaveLength(1);
  const lost = [...files.keys()].filter((name) => name.startsWith(`${shared}/`));
  expect(lost.length).toBeGreaterThan(0);
  for (const name of lost) files.delete(name);
  const broken = engine.find({ terms: [{ ...term, bundles: null }], asPhrase: false, bundles: [0] });
  await expect(broken).rejects.toThrow('not loaded');
  vi.unstubAllGlobals();
}, 120_000);
