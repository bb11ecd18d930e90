import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AddressBook } from '../archive/addresses.ts';
import { createLexiconBuilder, type Lexicon } from '../archive/lexicon.ts';
import {
  compareLexicons,
  formatLexicon,
  lexiconFile,
  parseLexicon,
  type LexiconChange,
} from '../archive/lexicon-text.ts';
import { listContent } from '../io/content.ts';
import { holdFolder } from '../io/lock.ts';
import type { Problem } from '../problems/problem.ts';
import { ingest } from './ingest.ts';
import { withoutDamage } from './without-damage.ts';
import { open } from './open.ts';
import type { BuildOptions } from './options.ts';
import { draftInput, placeInput } from './own-inputs.ts';
import { openReaders } from './workers.ts';
import type { Workshop } from './workshop.ts';

/** What was learned anew, beside what was known. */
interface Learned {
  readonly articles: number;
  /** How many the archive has. */
  readonly archive: number;
  /** Articles that the former lexicon was learned from; null where there was none that could be read. */
  readonly before: number | null;
  /** Empty where there was no such lexicon. */
  readonly changes: readonly LexiconChange[];
  /** What could not be used: of what former builds left, or the former lexicon. */
  readonly problems: readonly Problem[];
}

/** What to learn from. */
type LearnOptions = Omit<BuildOptions, 'output' | 'baseUrl' | 'verify'>;

/** Reads every article of the content folder and writes what they teach into its lexicon, in the place of a former one also where that is broken; nothing else is written. Throws with every problem of settings, pages and ledger. */
export async function learn(options: LearnOptions): Promise<Learned> {
  const { work } = options;
  const release = holdFolder(work);
  try {
    return await withoutDamage(work, async (told) => {
      const learned = await attempt(options);
      return { ...learned, problems: [...told, ...learned.problems] };
    });
  } finally {
    release();
  }
}

async function attempt(options: LearnOptions): Promise<Learned> {
  const { content, work, jobs, today } = options;
  const { site, listing, ledger } = open({ content, work, baseUrl: null }, listContent(content), false);
  const workshop: Workshop = { content, staging: work, site, images: listing.images, lexicon: null, today };
  const pool = openReaders(workshop, jobs, work);
  try {
    const builder = createLexiconBuilder(listing.articles.length);
    const { keep } = await ingest({
      pool,
      listing,
      settings: site.settings,
      store: path.join(work, 'articles'),
      verify: false,
      addresses: new AddressBook(ledger, today),
      learn: builder,
      stage: null,
    });
    keep();
    const lexicon = builder.build();
    const former = readFormer(path.join(content, lexiconFile));
    draftInput(work, content, lexiconFile, formatLexicon(lexicon)).forEach(placeInput);
    const isBroken = former !== null && 'code' in former;
    const known = isBroken ? null : former;
    return {
      articles: lexicon.articles,
      archive: lexicon.archive,
      before: known?.articles ?? null,
      changes: known ? compareLexicons(known, lexicon) : [],
      problems: isBroken ? [{ ...former, hint: 'nothing: another was learned in its place' }] : [],
    };
  } finally {
    await pool.close();
  }
}

function readFormer(file: string): ReturnType<typeof parseLexicon> | null {
  return existsSync(file) ? parseLexicon(readFileSync(file, 'utf8')) : null;
}

// An archive of twice the articles knows words, names and places that the lexicon lacks.
const far = 2;

/** A notice where the archive has grown far beyond what its lexicon was learned from. */
export function outgrown(archive: Lexicon['archive'], published: number): readonly Problem[] {
  if (published < far * archive) return [];
  return [
    {
      code: 'old-lexicon',
      file: lexiconFile,
      line: 1,
      found: `learned when there were ${archive} articles, where there are ${published} now`,
      expected: 'a lexicon of most of the archive: subjects are inferred with it',
      hint: 'warraq learn',
    },
  ];
}
