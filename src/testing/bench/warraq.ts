import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
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

/** A build of the content by Warraq in a working folder of its own. Throws where it fails: nothing can be compared then. */
export async function measureBuild(content: string, folder: string): Promise<Cost> {
  mkdirSync(folder, { recursive: true });
  const program = path.join(projectRoot, 'src/cli/warraq.mjs');
  const cost = await measure(process.execPath, [program, 'build', '--content', content], folder);
  if (cost.failed !== null) throw new Error(cost.failed);
  return cost;
}

/** A build from nothing: without what former ones wrote among the inputs. */
export function measureClean(content: string, folder: string): Promise<Cost> {
  for (const made of ['addresses.ndjson', 'lexicon.tsv']) rmSync(path.join(content, made), { force: true });
  return measureBuild(content, folder);
}

/** Builds again and again in the folder of a clean build, after one change each; the content stays changed. */
export async function measureLater(
  content: string,
  folder: string,
  changes: Changes,
): Promise<Readonly<Record<string, Cost>>> {
  const { voice, newest, edited, deleted, next } = changes;
  const unchanged = await measureBuild(content, folder);
  writeArticles(content, [makeArticle(voice, next, newest.date!, 'late')]);
  const added = await measureBuild(content, folder);
  appendFileSync(fileOf(edited), `\n${makeArticle(voice, next + 1, edited.date!, '').paragraphs[0]!}\n`);
  const changed = await measureBuild(content, folder);
  rmSync(fileOf(deleted));
  const without = await measureBuild(content, folder);
  return { 'nothing changed': unchanged, 'one added': added, 'one old changed': changed, 'one old deleted': without };

  function fileOf(article: MadeArticle): string {
    const file = path.join(content, article.path);
    if (!existsSync(file)) throw new Error(`${file} is not in the corpus`);
    return file;
  }
}
