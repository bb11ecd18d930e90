import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Lexicon } from '../archive/lexicon.ts';
import { parseLexicon } from '../archive/lexicon-text.ts';
import { recordOf, type ArticleRecord } from '../archive/record.ts';
import { signatureOf, type Signature } from '../archive/reprints/signature.ts';
import { inferSubjects } from '../archive/subjects.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import { readLines, readPlaces } from '../io/line-store.ts';
import { ProblemsError } from '../problems/problem.ts';
import { articleWords } from '../search/document.ts';
import { keyText, type KeyedText } from '../search/keyed-text.ts';
import { WordCount, wordReader } from '../search/word-count.ts';
import { lexiconText } from './ingest.ts';
import { writeKeyed } from './keyed-part.ts';
import type { Part } from './plan.ts';

/** Parts of volumes to describe. */
export interface DescribeTask {
  readonly parts: readonly Part[];
  /** File of the lexicon's text. */
  readonly lexicon: string;
}

/** What is known of an article beside its text. */
export interface Described {
  readonly record: ArticleRecord;
  /** A hash of the record. */
  readonly digest: string;
  /** What a reprint is known by. */
  readonly signature: Signature | null;
}

type Line = Omit<Described, 'signature'> & { readonly signature: string | null };

/** Makes the task that gives articles their subjects, their record and the keys of their words, and writes them down. */
export function createDescriber(): (task: DescribeTask) => void {
  let known: Taught | null = null;
  return (task) => {
    const taught = (known ??= teach(task.lexicon));
    for (const part of task.parts) {
      // Under its own name only when it is whole: a killed build leaves nothing that looks so. A part that is described has keys.
      const draft = `${part.described}.draft`;
      writeFileSync(draft, describe(part, taught));
      renameSync(draft, part.described);
    }
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

// Writes the keys, and gives the lines of the descriptions.
function describe(part: Part, { lexicon, read }: Taught): string {
  const count = new WordCount(read);
  const texts: KeyedText[] = [];
  let lines = '';
  for (const article of readPlaces<Article>(part.placed.map(({ place }) => place))) {
    const { entry } = part.placed[texts.length]!;
    const record = recordOf(article, entry, inferSubjects(lexiconText(article), lexicon));
    const signature = signatureOf(textOf(article.blocks));
    const line: Line = {
      record,
      digest: hash('sha256', JSON.stringify(record), 'base64').slice(0, 22),
      signature: signature && Buffer.from(signature.buffer).toString('base64'),
    };
    lines += `${JSON.stringify(line)}\n`;
    texts.push(keyText(articleWords(article), count));
  }
  writeKeyed(part, { texts, words: count.words() });
  return lines;
}

function readLexicon(file: string): Lexicon {
  const lexicon = parseLexicon(readFileSync(file, 'utf8'));
  if ('code' in lexicon) throw new ProblemsError([lexicon]);
  return lexicon;
}

/** The descriptions of a part's articles, in its order. */
export function* readDescribed({ described }: Pick<Part, 'described'>): Generator<Described> {
  for (const { signature, ...rest } of readLines<Line>(described)) {
    yield { ...rest, signature: signature === null ? null : numbersOf(Buffer.from(signature, 'base64')) };
  }
}

// A copy: a buffer of Node may begin anywhere in memory.
const numbersOf = (bytes: Buffer): Signature => new Uint32Array(new Uint8Array(bytes).buffer);
