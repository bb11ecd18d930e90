import type { Article } from '../../article/article.ts';
import { textOf } from '../../article/blocks.ts';
import { readArticle } from '../../article/read-article.ts';
import { fold } from '../../arabic/fold.ts';
import { isoOf } from '../../arabic/partial-date.ts';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Specimen } from './truth.ts';

/** What was read of one file, held against what it is. */
export interface Mark {
  readonly title: boolean;
  readonly authors: boolean;
  readonly date: boolean;
  readonly tags: boolean;
  readonly encoding: boolean;
  /** No word too many, and no letter left that only a damaged file has. */
  readonly clean: boolean;
  readonly words: number;
  readonly kept: number;
  /** Of the values called sure: how many there are, and which are wrong. */
  readonly sure: number;
  readonly surelyWrong: readonly string[];
}

/** Shares of a layout's files, recall over all its words, and the share of right ones among values called sure. */
export interface Score {
  readonly files: number;
  readonly title: number;
  readonly authors: number;
  readonly date: number;
  readonly tags: number;
  readonly encoding: number;
  readonly clean: number;
  readonly recall: number;
  readonly sure: number;
}

const unsettled = readSettings('') as Settings;
const damage =
  /[\u00a0\u00ad\u0653-\u0655\u06a9\u06cc\u06f0-\u06f9\u200b-\u200f\u202a-\u202e\ufb50-\ufdff\ufe70-\ufefc\ufffdØÙ<>]|&\w+;/u;

/** Reads a file as a build does, by the rules of an archive.yaml where there are any, and marks it; an article that was not read at all is wrong in everything. */
export function markOf(
  { path, bytes, sidecar, expected }: Specimen,
  settings = unsettled,
): Mark & { readonly article: Article | null } {
  const { article } = readArticle({ path, bytes, sidecar }, settings, new Set());
  const due = wordsOf(expected.body);
  const nothing = { title: false, authors: false, date: false, tags: false, encoding: false, clean: false };
  if (!article) return { ...nothing, words: due.length, kept: 0, sure: 0, surelyWrong: [], article };
  const body = textOf(article.blocks);
  const shown = wordsOf(body);
  const kept = sharedCount(due, shown);
  const right = {
    title: titleIsRight(article, expected.title, due),
    authors: sameNames(article.authors.value, expected.authors),
    date: (article.published.value && isoOf(article.published.value)) === (expected.date && isoOf(expected.date)),
    tags: sameNames(article.tags.value, expected.tags),
    encoding: expected.encodings.includes(article.encoding),
  };
  const certain = [
    ['title', article.headline.source?.confidence, right.title],
    ['authors', article.authors.source?.confidence, right.authors],
    ['date', article.published.source?.confidence, right.date && !expected.doubtful],
    ['tags', article.tags.source?.confidence, right.tags],
    ['encoding', article.encodingConfidence, right.encoding],
  ].filter(([, confidence]) => confidence === 'sure');
  const surelyWrong = certain.flatMap(([name, , isRight]) => (isRight ? [] : [String(name)]));
  const clean = shown.length === kept && !damage.test(body);
  return { ...right, clean, words: due.length, kept, sure: certain.length, surelyWrong, article };
}

/** The marks of many files as shares. */
export function scoreOf(marks: readonly Mark[]): Score {
  const share = (test: (mark: Mark) => boolean) => marks.filter(test).length / marks.length;
  const sum = (of: (mark: Mark) => number) => marks.reduce((total, mark) => total + of(mark), 0);
  const sure = sum((mark) => mark.sure);
  return {
    files: marks.length,
    title: share((mark) => mark.title),
    authors: share((mark) => mark.authors),
    date: share((mark) => mark.date),
    tags: share((mark) => mark.tags),
    encoding: share((mark) => mark.encoding),
    clean: share((mark) => mark.clean),
    recall: sum((mark) => mark.kept) / sum((mark) => mark.words),
    sure: sure === 0 ? 1 : 1 - sum((mark) => mark.surelyWrong.length) / sure,
  };
}

// A file without a headline is given one from its text, and must not call it sure.
function titleIsRight({ headline }: Article, title: string | null, due: readonly string[]): boolean {
  if (title !== null) return wordsOf(headline.value).join(' ') === wordsOf(title).join(' ');
  const words = new Set(due);
  return headline.source?.confidence !== 'sure' && wordsOf(headline.value).every((word) => words.has(word));
}

function sameNames(found: readonly string[], expected: readonly string[]): boolean {
  const plain = (names: readonly string[]) => names.map((name) => wordsOf(name).join(' ')).sort();
  return JSON.stringify(plain(found)) === JSON.stringify(plain(expected));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedCount(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}
