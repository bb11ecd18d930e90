import { between, chance, zipf } from './chance.ts';
import type { PlainArticle } from './plain-article.ts';

type Random = () => number;

/** What new articles are made of. */
export interface Voice {
  readonly headline: (random: Random) => string;
  /** Clauses of a text, at least six. */
  readonly clauses: (random: Random) => readonly string[];
  readonly section: (random: Random) => string;
  /** Up to three. */
  readonly tags: (random: Random) => readonly string[];
}

const mostTags = 300;
// An article of fewer words could come to be a printing of another: too little of it would be its own.
const fewestWords = 60;
const longestClause = 20;
const shortestClause = 6;
// «العنوان: …» at the head of a paragraph would be a stated value, and contradict the article's own.
const labelled = /^(?:\S+ ){0,2}\S*:/u;

/**
 * The voice of real articles: new ones have the lengths, the clauses, the words of the headlines and the sections of these, in new
 * company. Clauses are short and each article has at least three of them, most many more, so that no two articles share most of their text.
 */
export function realVoice(articles: Iterable<PlainArticle>): Voice {
  const known = new Set<string>();
  const [lengths, titles, sections]: [number[], string[][], string[]] = [[], [], []];
  for (const { title, paragraphs, section } of articles) {
    const own = paragraphs.flatMap(clausesOf);
    for (const clause of own) if (!labelled.test(clause)) known.add(clause);
    lengths.push(own.reduce((sum, clause) => sum + wordsOf(clause).length, 0));
    titles.push(wordsOf(title));
    if (section !== null) sections.push(section);
  }
  const clauses = [...known];
  if (clauses.length < 100) throw new Error('there is too little text to make articles of');
  const pick = <T>(random: Random, list: readonly T[]) => list[between(random, 0, list.length - 1)]!;
  const topics = topicsOf(titles.flat());
  return {
    headline: (random) => [...pick(random, titles).slice(0, 4), ...pick(random, titles).slice(-4)].join(' '),
    clauses: (random) => {
      const wanted = Math.max(fewestWords, pick(random, lengths));
      const chosen = new Set<string>();
      let words = 0;
      while (words < wanted && chosen.size < clauses.length / 2) {
        const clause = pick(random, clauses);
        if (chosen.has(clause)) continue;
        chosen.add(clause);
        words += wordsOf(clause).length;
      }
      return [...chosen];
    },
    section: (random) => (sections.length === 0 ? '' : pick(random, sections)),
    tags: (random) => drawTags(random, topics),
  };
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const vocabularySize = 60_000;

/** A voice of no language, in Arabic letters, with frequencies of words like those of one (Zipf). */
export function generatedVoice(): Voice {
  const seeded = chance(1);
  const word = () => Array.from({ length: between(seeded, 2, 7) }, () => letters[between(seeded, 0, 27)]!).join('');
  const words = Array.from({ length: vocabularySize }, (_, at) => (at % 3 === 0 ? 'ال' : '') + word());
  const several = (random: Random, count: number) =>
    Array.from({ length: count }, () => words[zipf(random, words.length)]!).join(' ');
  const topics = topicsOf(words);
  return {
    headline: (random) => several(random, 8),
    clauses: (random) => Array.from({ length: between(random, 8, 20) }, () => `${several(random, 14)}،`),
    section: (random) => `قسم ${between(random, 1, 7)}`,
    tags: (random) => drawTags(random, topics),
  };
}

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** A text cut behind its commas and full stops; short pieces go with the next, long ones are cut again. */
function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  let open: string[] = [];
  for (const word of wordsOf(text)) {
    open.push(word);
    const isEnd = open.length >= shortestClause && /[.!؟،؛:]["»”)]*$/u.test(word);
    if (!isEnd && open.length < longestClause) continue;
    clauses.push(open.join(' '));
    open = [];
  }
  if (open.length >= shortestClause) clauses.push(open.join(' '));
  return clauses;
}

function topicsOf(words: readonly string[]): readonly string[] {
  const topics = new Set<string>();
  for (const word of words) if (topics.size < mostTags && /^\p{L}{5,}$/u.test(word)) topics.add(word);
  return [...topics];
}

function drawTags(random: Random, topics: readonly string[]): readonly string[] {
  if (topics.length === 0) return [];
  return [...new Set(Array.from({ length: between(random, 0, 3) }, () => topics[zipf(random, topics.length)]!))];
}
