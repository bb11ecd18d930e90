import { readFileSync, renameSync, writeFileSync } from 'node:fs';
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
import { holdFolder } from '../io/lock.ts';
import type { Problem } from '../problems/problem.ts';
import { ingest } from './ingest.ts';
import { withoutDamage } from './without-damage.ts';
import { open } from './open.ts';
import type { BuildOptions } from './options.ts';
import { openReaders } from './workers.ts';
import type { Workshop } from './workshop.ts';

/** What was learned anew, beside what was known. */
export interface Learned {
  readonly articles: number;
  /** How many the archive has. */
  readonly archive: number;
  /** Articles that the former lexicon was learned from; null where there was none. */
  readonly before: number | null;
  /** Empty where there was no lexicon. */
  readonly changes: readonly LexiconChange[];
  /** What former builds left and could not be used. */
  readonly problems: readonly Problem[];
}

/** What to learn from. */
export type LearnOptions = Omit<BuildOptions, 'output' | 'baseUrl' | 'verify'>;

/** Reads every article of the content folder and writes what they teach into its lexicon; nothing else is written. Throws with every problem of settings, pages, ledger and lexicon. */
export async function learn(options: LearnOptions): Promise<Learned> {
  const { work } = options;
  const release = holdFolder(work);
  try {
    return await withoutDamage(work, async (problems) => ({ ...(await attempt(options)), problems }));
  } finally {
    release();
  }
}

async function attempt(options: LearnOptions): Promise<Omit<Learned, 'problems'>> {
  const { content, work, jobs, today } = options;
  const { site, listing, ledger, lexicon: former } = open({ content, work, baseUrl: null });
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
    const final = path.join(content, lexiconFile);
    const draft = path.join(content, `.${lexiconFile}.next`);
    writeFileSync(draft, formatLexicon(lexicon));
    const known = former && parseLexicon(readFileSync(final, 'utf8'));
    renameSync(draft, final);
    return {
      articles: lexicon.articles,
      archive: lexicon.archive,
      before: former?.articles ?? null,
      changes: known && 'words' in known ? compareLexicons(known, lexicon) : [],
    };
  } finally {
    await pool.close();
  }
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
