import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { codeKey } from './code-key.ts';
import { hashOf, keyOf } from './key.ts';
import type { NextSite } from './next-site.ts';
import { planShards, type Shard, type ShardParts } from './shards.ts';
import type { Stages } from './stages.ts';
import type { Wanted } from './units.ts';
import type { Workers } from './workers.ts';

/** What the search of the archive is made of. */
export interface PlannedSearch {
  readonly shards: readonly Shard[];
  readonly vocabularies: readonly PlannedVocabulary[];
  /** What leads to all of them. */
  readonly manifest: Wanted;
  /** The search page's program, which is the same for every archive. */
  readonly program: Wanted;
  /** `.warraq` */
  readonly work: string;
}

/** The words of some shards. */
export interface PlannedVocabulary extends Wanted {
  /** With the number of each among all; null where there is no other. */
  readonly shards: readonly { readonly shard: Shard; readonly number: number | null }[];
  /** File that what the manifest needs of it goes to. */
  readonly summary: string;
}

/** Plans the indexes, the vocabularies, the manifest and the program. */
export function planSearch(parts: ShardParts): PlannedSearch {
  const { site, work } = parts;
  const shards = planShards(parts);
  const program = [codeKey()];
  const numbered = shards.map((shard, number) => ({ shard, number: shards.length > 1 ? number : null }));
  // An article that is added changes the words of the newest shard: they lie apart, so that those of all others stay.
  const vocabularies = [
    { name: 'vocabulary', shards: numbered.filter(({ shard }) => !shard.isNewest) },
    { name: 'vocabulary of the newest', shards: numbered.filter(({ shard }) => shard.isNewest) },
  ]
    .filter((vocabulary) => vocabulary.shards.length > 0)
    .map((vocabulary): PlannedVocabulary => {
      const key = keyOf({ program, indexes: vocabulary.shards.map(({ shard, number }) => `${number} ${shard.key}`) });
      return { ...vocabulary, key, summary: path.join(work, 'indexes', `${hashOf([key])}.vocabulary.json`) };
    });
  const { digits, region } = site.settings;
  const manifest = keyOf({ program, settings: [digits, region], indexes: shards.map(({ key }) => key) });
  return {
    shards,
    vocabularies,
    manifest: { name: 'search manifest', key: manifest },
    program: { name: 'search program', key: keyOf({ program }) },
    work,
  };
}

/** Makes what is stale of it: the indexes first, two at a time when the pages are rendered, then the words of them all. */
export async function makeSearch(
  next: NextSite,
  { shards, vocabularies, manifest, program, work }: PlannedSearch,
  { indexers }: Workers,
  stages: Stages,
  rendered: Promise<void>,
): Promise<void> {
  const isStale = (unit: Wanted) => next.stale([unit]).length > 0;
  // What needs what is kept of others has those made anew of which it is lost.
  const mustLead = isStale(manifest);
  const isLost = ({ summary }: { readonly summary: string }) => mustLead && !existsSync(summary);
  const words = vocabularies.filter((vocabulary) => isStale(vocabulary) || isLost(vocabulary));
  const spoken = new Set(words.flatMap((vocabulary) => vocabulary.shards.map(({ shard }) => shard)));
  const stale = shards.filter(
    (shard) => isStale(shard) || isLost(shard) || (spoken.has(shard) && !existsSync(shard.words)),
  );
  const total = stale.reduce((sum, { articles }) => sum + articles, 0);
  const stage = stages.begin('index', 'articles', total);
  mkdirSync(path.join(work, 'indexes'), { recursive: true });
  const waiting = [...stale];
  const indexInTurn = async () => {
    for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
      const indexed = indexers.run('index', shard);
      next.add([await stage.count(indexed, shard.articles)]);
    }
  };
  const makeProgram = async () => {
    if (isStale(program)) next.add([await indexers.run('program', program)]);
  };
  await Promise.all([makeProgram().then(indexInTurn), rendered.then(indexInTurn)]);
  for (const { name, key, summary, shards: some } of words) {
    const spokenIn = some.map(({ shard, number }) => ({ words: shard.words, number }));
    next.add([await indexers.run('vocabulary', { name, key, summary, shards: spokenIn })]);
  }
  if (mustLead) {
    const summariesOf = (all: readonly { readonly summary: string }[]) => all.map(({ summary }) => summary);
    const task = { ...manifest, indexes: summariesOf(shards), vocabularies: summariesOf(vocabularies) };
    next.add([await indexers.run('manifest', task)]);
  }
  forgetOthers(path.join(work, 'indexes'), [
    ...shards.flatMap((shard) => [shard.summary, shard.words]),
    ...vocabularies.map(({ summary }) => summary),
  ]);
  stage.end();
}

function forgetOthers(folder: string, files: readonly string[]): void {
  const used = new Set(files.map((file) => path.basename(file)));
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(path.join(folder, name));
}
