import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../archive/lexicon.ts';
import { parseLexicon } from '../archive/lexicon-text.ts';
import { recordOf } from '../archive/record.ts';
import { signatureOf } from '../archive/reprints/signature.ts';
import { inferSubjects } from '../archive/subjects.ts';
import { indexOf } from '../archive/subjects/subject-index.ts';
import type { Article } from '../article/article.ts';
import { readPlaces } from '../io/line-store.ts';
import { ProblemsError } from '../problems/problem.ts';
import { articleWords } from '../search/document.ts';
import { keyText, type KeyedText } from '../search/keyed-text.ts';
import { WordCount } from '../search/word-count.ts';
import { writeDescribed, type Described } from './described-part.ts';
import { lexiconText } from './ingest.ts';
import { writeKeyed } from './keyed-part.ts';
import type { Part } from './plan.ts';
import type { Workshop } from './workshop.ts';

/** Parts of volumes to describe. */
export interface DescribeTask {
  readonly parts: readonly Part[];
}

/** Makes the task that gives articles their subjects, their record and the keys of their words, and writes them down. It takes its time to begin with where the lexicon is there already. */
export function createDescriber({ lexicon }: Workshop): (task: DescribeTask) => void {
  let known = lexicon !== null && existsSync(lexicon) ? teach(lexicon) : null;
  return ({ parts }) => {
    const taught = (known ??= teach(lexicon!));
    for (const part of parts) describe(part, taught);
  };
}

interface Taught {
  readonly lexicon: Lexicon;
  readonly count: WordCount;
}

function teach(file: string): Taught {
  const lexicon = readLexicon(file);
  indexOf(lexicon);
  return { lexicon, count: new WordCount((word) => lexicon.words.get(word) ?? 0) };
}

// A part that is described has keys.
function describe(part: Part, { lexicon, count }: Taught): void {
  const texts: KeyedText[] = [];
  const all: Described[] = [];
  for (const article of readPlaces<Article>(part.placed.map(({ place }) => place))) {
    const { entry } = part.placed[all.length]!;
    const text = lexiconText(article);
    const record = recordOf(article, entry, inferSubjects(text, lexicon));
    const digest = hash('sha256', JSON.stringify(record), 'base64').slice(0, 22);
    all.push({ record, digest, signature: signatureOf(text.body) });
    texts.push(keyText(articleWords(article, text.body), count));
  }
  writeKeyed(part, { texts, ...count.take() });
  writeDescribed(part, all);
}

function readLexicon(file: string): Lexicon {
  const lexicon = parseLexicon(readFileSync(file, 'utf8'));
  if ('code' in lexicon) throw new ProblemsError([lexicon]);
  return lexicon;
}
