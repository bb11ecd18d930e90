import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerFile, parseLedger, type Entry } from '../archive/addresses.ts';
import type { Lexicon } from '../archive/lexicon.ts';
import { lexiconFile, parseLexicon } from '../archive/lexicon-text.ts';
import { listContent, type Listing } from '../io/content.ts';
import { readTextPage } from '../pages/text.ts';
import type { Site } from '../pages/site.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { BuildOptions } from './options.ts';
import { nameLexicon, type NamedLexicon } from './working-lexicon.ts';

/** What a build starts from: the settings and own pages, the list of files, the ledger of addresses, the lexicon. */
export interface Opened {
  readonly site: Site;
  readonly listing: Listing;
  readonly ledger: readonly Entry[];
  /** What the archive taught, and from how many articles; null where it was not asked yet. */
  readonly lexicon: KnownLexicon | null;
}

type KnownLexicon = NamedLexicon & Pick<Lexicon, 'articles' | 'archive'>;

/** Opens the content folder; throws with every problem of its settings, pages, ledger and lexicon at once. Who learns a lexicon anew leaves the one that is there alone. */
export function open(
  options: Pick<BuildOptions, 'content' | 'work' | 'baseUrl'>,
  listing = listContent(options.content),
  withLexicon = true,
): Opened {
  const file = (name: string) => path.join(options.content, name);
  const text = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  const settings = readSettings(text('archive.yaml'));
  const ledger = parseLedger(text(ledgerFile));
  const lexicon =
    withLexicon && existsSync(file(lexiconFile)) ? checkLexicon(readFileSync(file(lexiconFile)), options.work) : null;
  const texts = listing.pages.map((page) => readTextPage(page, text(page)));
  const problems: Problem[] = [
    ...(isProblems(settings) ? settings : []),
    ...ledger.problems,
    ...(lexicon && 'code' in lexicon ? [lexicon] : []),
    ...texts.flatMap((page) => ('code' in page ? [page] : [])),
    ...(listing.articles.length === 0 ? [noArticles] : []),
  ];
  if (problems.length > 0 || isProblems(settings) || (lexicon && 'code' in lexicon)) throw new ProblemsError(problems);
  return {
    site: {
      settings: { ...settings, baseUrl: options.baseUrl ?? settings.baseUrl },
      texts: texts.flatMap((page) => ('code' in page ? [] : [page])),
      subjects: [],
    },
    listing,
    ledger: ledger.entries,
    lexicon,
  };
}

// The one that a build worked with needs no second look, long as it is.
function checkLexicon(text: Buffer, work: string): KnownLexicon | Problem {
  const named = nameLexicon(work, text);
  const lexicon = parseLexicon(text.toString('utf8', 0, existsSync(named.file) ? text.indexOf('\n') : text.length));
  return 'code' in lexicon ? lexicon : { ...named, articles: lexicon.articles, archive: lexicon.archive };
}

function isProblems(value: Settings | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value);
}

const noArticles: Problem = {
  code: 'no-articles',
  file: '.',
  line: null,
  found: 'no article in the content folder',
  expected: 'at least one .txt, .md or .html file',
  hint: 'copy the articles into the content folder, or name another with --content',
};

/** Where articles were found, and not one of them can be published. */
export const nothingLeft: Problem = {
  code: 'no-articles',
  file: '.',
  line: null,
  found: 'no article that can be published: all are drafts or set aside',
  expected: 'at least one article that can be read',
  hint: 'mend the files listed above',
};
