import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { removeOthers } from '../io/remove-others.ts';
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
  readonly groups: readonly PlannedGroup[];
  /** What leads to all of them. */
  readonly manifest: Wanted;
  /** The search page's program, which is the same for every archive. */
  readonly program: Wanted;
  /** `.warraq` */
  readonly work: string;
}

/** Shards whose words share files. */
interface PlannedGroup {
  /** It has the newest articles alone. */
  readonly isNewest: boolean;
  /** With their numbers among all. */
  readonly shards: readonly NumberedShard[];
  readonly vocabulary: Summed;
  /** Files of their words, in shares that are made at the same time. */
  readonly wordFiles: readonly Summed[];
}

interface NumberedShard {
  readonly shard: Shard;
  readonly number: number;
}

/** What is made of several shards, and the file that what the manifest needs of it goes to. */
export interface Summed extends Wanted {
  readonly summary: string;
}

// What a group of fewer articles has is made by one process.
const shared = 2000;

const isSmall = ({ shards }: Pick<PlannedGroup, 'shards'>) =>
  shards.reduce((sum, { shard }) => sum + shard.articles, 0) < shared;

/** Plans the indexes, what is made of groups of them, the manifest and the program. */
export function planSearch(parts: ShardParts): PlannedSearch {
  const { site, work } = parts;
  const shards = planShards(parts);
  const program = [codeKey()];
  const numbered = shards.map((shard, number) => ({ shard, number }));
  const planGroup = (name: string, isNewest: boolean): PlannedGroup => {
    const own = numbered.filter(({ shard }) => shard.isNewest === isNewest);
    const key = keyOf({ program, indexes: own.map(({ shard, number }) => `${number} ${shard.key}`) });
    const summed = (what: string): Summed => ({
      name: `${what} of ${name}`,
      key,
      summary: path.join(work, 'indexes', `${hashOf([key])}.${what.replaceAll(' ', '-')}.json`),
    });
    const shares = isSmall({ shards: own }) ? ['words'] : ['words 1', 'words 2'];
    return { isNewest, shards: own, vocabulary: summed('vocabulary'), wordFiles: shares.map(summed) };
  };
  // An article that is added changes the words of the newest shard: they lie apart, so that those of all others stay.
  const groups = [planGroup('the archive', false), planGroup('the newest', true)].filter(
    (group) => group.shards.length > 0,
  );
  const { digits, region } = site.settings;
  const manifest = keyOf({ program, settings: [digits, region], indexes: shards.map(({ key }) => key) });
  return {
    shards,
    groups,
    manifest: { name: 'search manifest', key: manifest },
    program: { name: 'search program', key: keyOf({ program }) },
    work,
  };
}

/** What is made of several indexes. */
const summedOf = ({ groups }: PlannedSearch): readonly Summed[] =>
  groups.flatMap(({ vocabulary, wordFiles }) => [vocabulary, ...wordFiles]);

/** Every unit of a search. */
export const unitsOf = (search: PlannedSearch): readonly Wanted[] => [
  ...search.shards,
  ...summedOf(search),
  search.manifest,
  search.program,
];

/** Makes what is stale of it: the indexes first, then what is made of several; two at a time when the pages are rendered. */
export async function makeSearch(
  next: NextSite,
  planned: PlannedSearch,
  { indexers }: Workers,
  stages: Stages,
  rendered: Promise<unknown>,
): Promise<void> {
  const { shards, groups, manifest, program, work } = planned;
  const isStale = (unit: Wanted) => next.stale([unit]).length > 0;
  // What needs what is kept of others has those made anew of which it is lost.
  const mustLead = isStale(manifest);
  const isLost = ({ summary }: { readonly summary: string }) => mustLead && !existsSync(summary);
  const isWanted = (unit: Summed) => isStale(unit) || isLost(unit);
  const summed = new Set(
    groups
      .filter(({ vocabulary, wordFiles }) => [vocabulary, ...wordFiles].some(isWanted))
      .flatMap((group) => group.shards.map(({ shard }) => shard)),
  );
  const keptOf = ({ postings, pages, words }: Shard) => [postings, pages, words];
  const stale = shards.filter(
    (shard) =>
      isStale(shard) || isLost(shard) || (summed.has(shard) && !keptOf(shard).every((file) => existsSync(file))),
  );
  const total = stale.reduce((sum, { articles }) => sum + articles, 0);
  const stage = stages.begin('index', 'articles', total);
  mkdirSync(path.join(work, 'indexes'), { recursive: true });
  const inTurn = (tasks: readonly Task[]) => doInTurn(tasks, rendered);
  if (isStale(program)) next.add([await indexers.run('program', program)]);
  await inTurn(
    stale.map((shard) => async () => {
      next.add([await stage.count(indexers.run('index', shard), shard.articles)]);
    }),
  );
  const sumGroup = ({ shards: own, vocabulary, wordFiles }: PlannedGroup): readonly Task[] => [
    ...wordFiles.filter(isWanted).map((unit) => async () => {
      const share = { at: wordFiles.indexOf(unit), of: wordFiles.length };
      const postings = own.map(({ shard }) => shard.postings);
      next.add([await indexers.run('wordFiles', { ...unit, postings, share })]);
    }),
    ...[vocabulary].filter(isWanted).map((unit) => async () => {
      const isAlone = shards.length === 1;
      const spokenIn = own.map(({ shard, number }) => ({ words: shard.words, number: isAlone ? null : number }));
      next.add([await indexers.run('vocabulary', { ...unit, shards: spokenIn })]);
    }),
  ];
  const oneAfterTheOther = (tasks: readonly Task[]) => async () => {
    for (const task of tasks) await task();
  };
  await inTurn(
    groups.flatMap((group) => {
      const tasks = sumGroup(group);
      // A second process takes longer to start than all that is made of few articles.
      return isSmall(group) ? [oneAfterTheOther(tasks)] : tasks;
    }),
  );
  if (mustLead) {
    const task = {
      ...manifest,
      indexes: shards.map(({ summary }) => summary),
      groups: groups.map((group) => ({
        isNewest: group.isNewest,
        bundles: group.shards.map(({ number }) => number),
        pages: group.shards.map(({ shard }) => shard.pages),
        vocabulary: group.vocabulary.summary,
        wordFiles: group.wordFiles.map(({ summary }) => summary),
      })),
    };
    next.add([await indexers.run('manifest', task)]);
  }
  removeOthers(path.join(work, 'indexes'), [
    ...shards.flatMap((shard) => [shard.summary, ...keptOf(shard)]),
    ...summedOf(planned).map(({ summary }) => summary),
  ]);
  // What they hold is wanted by those that are still at the pages.
  await indexers.close();
  stage.end();
}

type Task = () => Promise<void>;

/** Does all of these, one at a time, and two from the time that `room` is there. */
async function doInTurn(tasks: readonly Task[], room: Promise<unknown>): Promise<void> {
  const waiting = [...tasks];
  const begun: Promise<void>[] = [];
  const take = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      begun.push(task());
      await begun.at(-1);
    }
  };
  // What fails is told where it is waited for.
  room.then(take).catch(() => undefined);
  await take();
  await Promise.all(begun);
}
