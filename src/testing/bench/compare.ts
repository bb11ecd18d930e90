import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { makeArticles, writeArticles, type MadeArticle } from './corpus.ts';
import { hugoVersion, measureHugo, writeHugoProject } from './hugo.ts';
import { extentOf, sumOf, type Cost, type Extent } from './measure.ts';
import { plainArticles, type PlainArticle } from './plain-article.ts';
import { measureReader, queriesFrom, type ReaderCost } from './reader.ts';
import { measureStock, writeStockProject } from './stock.ts';
import type { Voice } from './voice.ts';
import { measureClean, measureLater } from './warraq.ts';

/** What builds the same articles. */
export const generators = ['warraq', 'stock', 'hugo'] as const;
export type Generator = (typeof generators)[number];

/** A build from nothing, the median of the runs by its seconds, and the site that came of it. */
export interface Clean {
  readonly cost: Cost;
  /** Of the commands that it is made of, by name. */
  readonly parts: Readonly<Record<string, Cost>>;
  /** Null where it failed. */
  readonly site: Extent | null;
}

/** All that was measured of one corpus; null is what was not asked for, or not installed. */
export interface Comparison {
  readonly articles: number;
  readonly clean: Readonly<Record<Generator, Clean | null>>;
  /** Warraq's builds after the clean one, by what had changed. */
  readonly later: Readonly<Record<string, Cost>>;
  readonly reader: ReaderCost | null;
}

export interface Wanted {
  readonly articles: number;
  readonly voice: Voice;
  readonly runs: number;
  readonly only: readonly Generator[];
  readonly reader: boolean;
  /** An empty folder for all of it. */
  readonly folder: string;
  /** Hears of each build as it ends: a run may take hours. */
  readonly note: (build: string, cost: Cost) => void;
}

const peers = {
  stock: { write: writeStockProject, measure: measureStock },
  hugo: { write: writeHugoProject, measure: measureHugo },
} as const;

const queries = 24;

/** Makes a corpus and has it built by all, one after the other, as often as wanted. Nothing is deleted on the way: a file system may take its time over that. */
export async function compare(wanted: Wanted): Promise<Comparison> {
  const { articles, voice, runs, only, reader, folder, note } = wanted;
  const content = path.join(folder, 'content');
  const kept = writeCorpus(content, voice, articles);
  const built: Record<Generator, Clean[]> = { warraq: [], stock: [], hugo: [] };
  const inRun = (name: string, run: number) => path.join(folder, `${name}-${run}`);
  const takeIn = (generator: Generator, clean: Clean) => {
    built[generator].push(clean);
    note(`${generator}, clean`, clean.cost);
  };
  for (let run = 0; run < runs; run++) {
    if (only.includes('warraq')) {
      const cost = await measureClean(content, inRun('warraq', run));
      takeIn('warraq', cleanOf(cost, {}, path.join(inRun('warraq', run), 'dist')));
    }
    for (const peer of ['stock', 'hugo'] as const) {
      if (!only.includes(peer) || (peer === 'hugo' && hugoVersion() === null)) continue;
      takeIn(peer, await buildPeer(peers[peer], plainArticles(content), inRun(peer, run)));
    }
  }
  const last = inRun('warraq', runs - 1);
  const [newest, edited, deleted] = [kept[0]!, kept[Math.floor(kept.length / 2)]!, kept.at(-2)!];
  const isBuilt = built.warraq.at(-1)?.cost.failed === null;
  const asked = isBuilt && reader ? await measureReader(path.join(last, 'dist'), queriesFrom(kept)) : null;
  const later: Record<string, Cost> = {};
  const changes = { voice, newest, edited, deleted, next: articles };
  for await (const [build, cost] of isBuilt ? measureLater(content, last, changes) : []) {
    later[build] = cost;
    note(`warraq, ${build}`, cost);
  }
  const clean = { warraq: median(built.warraq), stock: median(built.stock), hugo: median(built.hugo) };
  return { articles, clean, later, reader: asked };
}

/** Writes the corpus; gives some of its articles, from the newest to the oldest. */
function writeCorpus(content: string, voice: Voice, articles: number): readonly MadeArticle[] {
  const every = Math.max(1, Math.floor(articles / queries));
  const kept: MadeArticle[] = [];
  let number = 0;
  const noted = function* () {
    for (const article of makeArticles(voice, articles)) {
      if (number++ % every === 0 && kept.length < queries) kept.push(article);
      yield article;
    }
  };
  mkdirSync(content);
  writeArticles(content, noted());
  return kept;
}

async function buildPeer(
  peer: (typeof peers)[keyof typeof peers],
  articles: Iterable<PlainArticle>,
  folder: string,
): Promise<Clean> {
  mkdirSync(folder);
  peer.write(articles, folder);
  const parts = await peer.measure(folder);
  return cleanOf(sumOf(Object.values(parts)), parts, path.join(folder, 'site'));
}

function cleanOf(cost: Cost, parts: Clean['parts'], site: string): Clean {
  return { cost, parts, site: cost.failed === null ? extentOf(site) : null };
}

function median(runs: readonly Clean[]): Clean | null {
  return [...runs].sort((a, b) => a.cost.seconds - b.cost.seconds)[Math.floor((runs.length - 1) / 2)] ?? null;
}
