import type { Lexicon } from '../archive/lexicon.ts';
import { recordOf } from '../archive/record.ts';
import { signatureOf } from '../archive/reprints/signature.ts';
import { inferSubjects } from '../archive/subjects.ts';
import { indexOf } from '../archive/subjects/subject-index.ts';
import type { Article } from '../article/article.ts';
import { readPlaces } from '../io/line-store.ts';
import { articleWords } from '../search/document.ts';
import { keyText } from '../search/keyed-text.ts';
import { WordCount } from '../search/word-count.ts';
import { writeDescribed } from './described-part.ts';
import { lexiconText } from './ingest.ts';
import { writeKeyed } from './keyed-part.ts';
import { MoreWords, readKnown, type KnownArticle } from './known-articles.ts';
import { stateOf, type Part, type PartFiles } from './parts.ts';
import type { Placed } from './placing.ts';
import { readWorkingLexicon } from './working-lexicon.ts';

/** Parts of volumes to describe by a lexicon (a file), and those that are no more: articles that stayed as they were are taken from there. */
export interface DescribeTask {
  readonly lexicon: string;
  readonly parts: readonly Part[];
  readonly former: readonly PartFiles[];
}

/** Gives articles their subjects, their record and the keys of their words, and writes them down. */
export class Describer {
  #taught: Taught | null = null;

  /** Learns the lexicon of this file, where it is not known yet: that takes its time. */
  learn(file: string): Taught {
    if (this.#taught?.file !== file) this.#taught = teach(file);
    return this.#taught;
  }

  describe({ lexicon, parts, former }: DescribeTask): void {
    const taught = this.learn(lexicon);
    const before = readKnown(former);
    for (const part of parts) describe(part, taught, before);
  }
}

interface Taught {
  readonly file: string;
  readonly lexicon: Lexicon;
  readonly count: WordCount;
}

function teach(file: string): Taught {
  const { lexicon, gathered } = readWorkingLexicon(file);
  indexOf(lexicon, gathered);
  return { file, lexicon, count: new WordCount((word) => lexicon.words.get(word) ?? 0) };
}

type Anew = Omit<KnownArticle, 'met'>;

// The keys come first: a part is known as described when its descriptions are there.
function describe(part: Part, taught: Taught, before: ReadonlyMap<string, KnownArticle>): void {
  const states = part.placed.map(stateOf);
  const anew = describeAnew(
    part.placed.filter((_, at) => !before.has(states[at]!)),
    taught,
  );
  const words = new MoreWords(taught.count.take());
  const all = states.map((state) => {
    const known = before.get(state);
    return known ? { described: known.described, text: words.add(known) } : anew.next().value!;
  });
  writeKeyed(part, { states, texts: all.map(({ text }) => text), ...words.all() });
  writeDescribed(
    part,
    all.map(({ described }) => described),
  );
}

function describeAnew(placed: readonly Placed[], { lexicon, count }: Taught): ArrayIterator<Anew> {
  const articles = readPlaces<Article>(placed.map(({ place }) => place));
  return Array.from(articles, (article, at): Anew => {
    const text = lexiconText(article);
    const record = recordOf(article, placed[at]!, inferSubjects(text, lexicon));
    return {
      described: { record, signature: signatureOf(text.body) },
      text: keyText(articleWords(article, text.body), count),
    };
  }).values();
}
