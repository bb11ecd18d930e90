import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Spellings } from '../archive/spellings.ts';
import { codeKey } from './code-key.ts';
import { keyOf } from './key.ts';
import type { NextSite } from './next-site.ts';
import { planShards, type Shard, type ShardParts } from './shards.ts';
import type { Stages } from './stages.ts';
import type { Wanted } from './units.ts';
import type { Workers } from './workers.ts';

/** What the search of the archive is made of. */
export interface PlannedSearch {
  readonly shards: readonly Shard[];
  /** The words of all shards, and the manifest that leads to them. */
  readonly vocabulary: Wanted;
  /** The search page's program, which is the same for every archive. */
  readonly program: Wanted;
  readonly spellings: Spellings;
  /** `.warraq` */
  readonly work: string;
}

/** Plans the indexes, the vocabulary and the program. */
export function planSearch(parts: ShardParts): PlannedSearch {
  const { site, spellings, work } = parts;
  const shards = planShards(parts);
  const program = [codeKey()];
  const vocabulary = keyOf({ program, settings: [site.settings.digits], indexes: shards.map(({ key }) => key) });
  return {
    shards,
    vocabulary: { name: 'vocabulary', key: vocabulary },
    program: { name: 'search program', key: keyOf({ program }) },
    spellings,
    work,
  };
}

/** Makes what is stale of it: the indexes first, then the vocabulary of them all. */
export async function makeSearch(
  next: NextSite,
  { shards, vocabulary, program, spellings, work }: PlannedSearch,
  { indexer }: Workers,
  stages: Stages,
): Promise<void> {
  const mustSpeak = next.stale([vocabulary]).length > 0;
  // The vocabulary needs what is kept of every index.
  const stale = shards.filter((shard) => next.stale([shard]).length > 0 || (mustSpeak && !existsSync(shard.summary)));
  const total = stale.reduce((sum, { articles }) => sum + articles, 0);
  const stage = stages.begin('index', 'articles', total);
  mkdirSync(path.join(work, 'indexes'), { recursive: true });
  const indexes = stale.map(async (shard) => {
    const indexed = indexer.run('index', { shard, spellings: spellings.counts });
    next.add([await stage.count(indexed, shard.articles)]);
  });
  const programs = next.stale([program]).map(async () => {
    next.add([await indexer.run('program', program)]);
  });
  await Promise.all([...indexes, ...programs]);
  if (mustSpeak) next.add([await indexer.run('vocabulary', { ...vocabulary, shards })]);
  forgetOthers(path.join(work, 'indexes'), shards);
  stage.end();
}

function forgetOthers(folder: string, shards: readonly Shard[]): void {
  const used = new Set(shards.map(({ summary }) => path.basename(summary)));
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(path.join(folder, name));
}
