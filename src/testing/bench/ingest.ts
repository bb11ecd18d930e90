import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle, type SourceFile } from '../../article/read-article.ts';
import { listContent } from '../../io/content.ts';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { generatedArticle } from '../layouts/generated-articles.ts';
import { layouts, writeSpecimen } from '../layouts/layouts.ts';
import { realArticles } from '../layouts/real-articles.ts';
import { scoreTable } from '../layouts/score-table.ts';
import { markOf, scoreOf } from '../layouts/score.ts';
import { ndjsonIn } from './plain-article.ts';

/** What reading files costs, decoded, parsed and inferred in one thread, in seconds of the processor. */
interface Speed {
  readonly name: string;
  readonly articles: number;
  readonly megabytes: number;
  readonly seconds: number;
}

const settings = readSettings('') as Settings;

/**
 * Tables of how fast and how well articles are read: a folder's own files, or articles in all ten layouts: generated ones,
 * or those of an `articles.ndjson` in the folder.
 */
export function measureIngest(articles: number, folder: string | null): string {
  const real = folder && ndjsonIn(folder);
  if (folder !== null && real === null) return speedTable([speedOf('files as they are', filesOf(folder))]);
  const truths = real
    ? realArticles(real).slice(0, articles)
    : Array.from({ length: articles }, (_, at) => generatedArticle(at));
  const rows = Object.keys(layouts).map((name) => {
    const specimens = truths.map((truth, at) => writeSpecimen(name, truth, at));
    return { speed: speedOf(name, specimens), score: scoreOf(specimens.map((specimen) => markOf(specimen))) };
  });
  const scores = scoreTable(rows.map(({ speed, score }) => [speed.name, score]));
  return `${speedTable(rows.map(({ speed }) => speed))}\n${scores}`;
}

function filesOf(folder: string): readonly SourceFile[] {
  return listContent(folder).articles.map((file) => ({
    path: file.path,
    bytes: readFileSync(path.join(folder, file.path)),
    sidecar: null,
  }));
}

// The first round warms the compiler; the best of the others is what the code costs when nothing disturbs it.
function speedOf(name: string, files: readonly SourceFile[]): Speed {
  const rounds = Array.from({ length: 4 }, () => {
    const start = process.cpuUsage();
    for (const { path: name, bytes, sidecar } of files)
      readArticle({ path: name, bytes, sidecar }, settings, new Set());
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  return { name, articles: files.length, megabytes, seconds: Math.min(...rounds.slice(1)) };
}

function speedTable(speeds: readonly Speed[]): string {
  const rows = speeds.map(({ name, articles, megabytes, seconds }) => {
    const rates = `${Math.round(articles / seconds)} | ${(megabytes / seconds).toFixed(1)}`;
    return `| ${name} | ${articles} | ${megabytes.toFixed(1)} | ${rates} |\n`;
  });
  return `| layout | articles | MB | articles/s | MB/s |\n| --- | ---: | ---: | ---: | ---: |\n${rows.join('')}`;
}
