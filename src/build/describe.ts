import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Lexicon } from '../archive/lexicon.ts';
import { parseLexicon } from '../archive/lexicon-text.ts';
import { recordOf } from '../archive/record.ts';
import { signatureOf } from '../archive/reprints/signature.ts';
import { inferSubjects } from '../archive/subjects.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import { readPlaces } from '../io/line-store.ts';
import { ProblemsError } from '../problems/problem.ts';
import { articleWords } from '../search/document.ts';
import { keyText, type KeyedText } from '../search/keyed-text.ts';
import { WordCount, wordReader } from '../search/word-count.ts';
import { writeDescribed, type Described } from './described-part.ts';
import { lexiconText } from './ingest.ts';
import { writeKeyed } from './keyed-part.ts';
import type { Part } from './plan.ts';

/** Parts of volumes to describe. */
export interface DescribeTask {
  readonly parts: readonly Part[];
  /** File of the lexicon's text. */
  readonly lexicon: string;
}

/** Makes the task that gives articles their subjects, their record and the keys of their words, and writes them down. */
export function createDescriber(): (task: DescribeTask) => void {
  let known: Taught | null = null;
  return (task) => {
    const taught = (known ??= teach(task.lexicon));
    for (const part of task.parts) describe(part, taught);
  };
}

interface Taught {
  readonly lexicon: Lexicon;
  readonly read: ReturnType<typeof wordReader>;
}

function teach(file: string): Taught {
  const lexicon = readLexicon(file);
  return { lexicon, read: wordReader((word) => lexicon.words.get(word) ?? 0) };
}

// A part that is described has keys.
function describe(part: Part, { lexicon, read }: Taught): void {
  const count = new WordCount(read);
  const texts: KeyedText[] = [];
  const all: Described[] = [];
  for (const article of readPlaces<Article>(part.placed.map(({ place }) => place))) {
    const { entry } = part.placed[all.length]!;
    const record = recordOf(article, entry, inferSubjects(lexiconText(article), lexicon));
    const digest = hash('sha256', JSON.stringify(record), 'base64').slice(0, 22);
    all.push({ record, digest, signature: signatureOf(textOf(article.blocks)) });
    texts.push(keyText(articleWords(article), count));
  }
  writeKeyed(part, { texts, words: count.words() });
  writeDescribed(part, all);
}

function readLexicon(file: string): Lexicon {
  const lexicon = parseLexicon(readFileSync(file, 'utf8'));
  if ('code' in lexicon) throw new ProblemsError([lexicon]);
  return lexicon;
}
