import { markDate } from '../archive/date-orders.ts';
import { nameOf, together } from '../archive/report/alike.ts';
import { keysOf } from '../archive/report/groups.ts';
import type { Article } from '../article/article.ts';
import { decodeSource, readArticle } from '../article/read-article.ts';
import { wholeFile } from '../article/split.ts';
import type { Pool } from '../io/pool.ts';
import { cutShort } from '../problems/cut-short.ts';
import type { Doubt, GroupKey, Look, Understood } from '../problems/report.ts';
import { fieldsOf, type Field } from './doubt.ts';
import { batchesOf } from './batches.ts';
import { readSources, type ListedFile } from './read.ts';
import type { ReaderTasks } from './reader-process.ts';
import type { Workshop } from './workshop.ts';

/** Articles to look at again, by the path of their article; those of one file need the file once. */
export interface LookTask {
  readonly files: readonly ListedFile[];
  readonly sources: readonly string[];
  readonly datesInDoubt: ReadonlySet<string>;
}

const longestExcerpt = 400;

/** Reads articles again for a human eye: the beginning of each original and what is understood of it. A file that changed meanwhile so that it is no article gives nothing. */
export function look({ content, site, images }: Workshop, { files, sources, datesInDoubt }: LookTask): readonly Look[] {
  const wanted = new Set(sources);
  const shown = new Set(images.map((file) => file.normalize('NFC')));
  return files.flatMap((listed) =>
    readSources(content, listed, site.settings).flatMap((file) => {
      if (!('bytes' in file) || !wanted.has(file.path)) return [];
      const decoded = decodeSource(file, site.settings);
      const { article } = readArticle(file, site.settings, shown);
      return article && 'text' in decoded ? [lookOf(markDate(article, datesInDoubt), decoded.text)] : [];
    }),
  );
}

function lookOf(article: Article, text: string): Look {
  const { source, encoding, encodingConfidence } = article;
  return {
    source,
    encoding,
    encodingConfidence,
    original: cutShort(text.trim(), longestExcerpt),
    understood: fieldsOf(article).map(understood),
  };
}

function understood({ field, source, value }: Field): Understood {
  const { from = null, rule = null, confidence = null, line = null } = source ?? {};
  return { field, value, from, rule, confidence, line };
}

// Doubtful articles that are shown, of one group and in all: enough to judge by, and a page that still opens.
const mostOfAGroup = 200;
const mostInAll = 1000;

/** The doubtful articles to show: the first of every group of unsure or unknown values, each article once. */
export function doubtsToShow(doubts: readonly Doubt[]): readonly string[] {
  const single = new Map<string, GroupKey & { readonly members: string[] }>();
  for (const doubt of doubts) {
    for (const key of keysOf(doubt)) {
      if (key.effect === 'repaired') continue;
      const group = single.get(nameOf(key)) ?? { ...key, members: [] };
      single.set(nameOf(key), group);
      if (group.members.length < mostOfAGroup) group.members.push(doubt.source);
    }
  }
  const groups = together([...single.values()]);
  const share = Math.min(mostOfAGroup, Math.max(1, Math.floor(mostInAll / Math.max(1, groups.length))));
  const shown = groups.flatMap((alike) => alike.flatMap(({ members }) => members).slice(0, share));
  return [...new Set(shown)].slice(0, mostInAll);
}

const filesATask = 100;

/** Has the workers look at these articles again; in the order of their paths. */
export async function lookAgain(
  pool: Pool<ReaderTasks>,
  articles: readonly ListedFile[],
  sources: readonly string[],
  datesInDoubt: ReadonlySet<string>,
): Promise<readonly Look[]> {
  const wanted = new Set(sources.map(wholeFile).concat(sources));
  const files = articles.filter(({ path }) => wanted.has(path.normalize('NFC')));
  const tasks = batchesOf(files, filesATask).map((batch) => pool.run('look', { files: batch, sources, datesInDoubt }));
  const looks = (await Promise.all(tasks)).flat();
  return looks.sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** The doubtful articles of a report beside their originals. */
export function lookAtDoubts(
  pool: Pool<ReaderTasks>,
  articles: readonly ListedFile[],
  doubts: readonly Doubt[],
  datesInDoubt: ReadonlySet<string>,
): Promise<readonly Look[]> {
  return lookAgain(pool, articles, doubtsToShow(doubts), datesInDoubt);
}
