import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../run-cli.ts';
import { makeArticle, writeArticles, type MadeArticle } from './corpus.ts';
import { measure, type Cost } from './measure.ts';
import type { Voice } from './voice.ts';

/** What the later builds of a run change: articles of the corpus, and the number of one that is not in it yet. */
export interface Changes {
  readonly voice: Voice;
  readonly newest: MadeArticle;
  readonly edited: MadeArticle;
  readonly deleted: MadeArticle;
  readonly next: number;
}

/** A build of the content by Warraq in a working folder of its own. */
function measureBuild(content: string, folder: string): Promise<Cost> {
  mkdirSync(folder, { recursive: true });
  const program = path.join(projectRoot, 'src/cli/warraq.mjs');
  return measure(process.execPath, [program, 'build', '--content', content], folder);
}

/** A build from nothing: without what former ones wrote among the inputs. */
export function measureClean(content: string, folder: string): Promise<Cost> {
  for (const made of ['addresses.ndjson', 'lexicon.tsv']) rmSync(path.join(content, made), { force: true });
  return measureBuild(content, folder);
}

/** Builds again and again in the folder of a clean build, after one change each, and tells what each cost; the content stays changed. */
export async function* measureLater(
  content: string,
  folder: string,
  { voice, newest, edited, deleted, next }: Changes,
): AsyncGenerator<readonly [string, Cost]> {
  const fileOf = (article: MadeArticle) => path.join(content, article.path);
  yield ['nothing changed', await measureBuild(content, folder)];
  writeArticles(content, [makeArticle(voice, next, newest.date!, 'late')]);
  yield ['one added', await measureBuild(content, folder)];
  appendFileSync(fileOf(edited), `\n${makeArticle(voice, next + 1, edited.date!, '').paragraphs[0]!}\n`);
  yield ['one old changed', await measureBuild(content, folder)];
  rmSync(fileOf(deleted));
  yield ['one old deleted', await measureBuild(content, folder)];
}
