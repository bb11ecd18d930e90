import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { giveBackMemory } from '../io/give-back-memory.ts';
import { removeOthers } from '../io/remove-others.ts';
import { batchesOf } from './batches.ts';
import { gatherCatalogue, type Catalogue } from './catalogue.ts';
import { codeKey } from './code-key.ts';
import { readListed, type ListedPart } from './described-part.ts';
import type { Taken } from './intake.ts';
import { hashOf } from './key.ts';
import { formerParts, planParts, type Part } from './parts.ts';
import type { Stage } from './stages.ts';
import type { Workers } from './workers.ts';

// Articles a worker describes at a time.
const articlesATask = 500;
// Parts that are no more in which it looks for them: to look through many takes longer than to describe their articles anew.
const mostFormer = 20;

/** Has the parts described that are not, reads what is known of all of them, and forgets those that are no more. */
export async function describeParts(
  { placed, lexicon, keep }: Taken,
  work: string,
  { readers, renderers, indexers }: Workers,
  stage: Stage,
): Promise<Catalogue> {
  const folder = path.join(work, 'parts');
  mkdirSync(folder, { recursive: true });
  const inputs = hashOf([codeKey(), lexicon.hash]);
  const parts = planParts(placed, inputs, folder);
  const former = formerParts(parts, inputs, folder, readdirSync(folder));
  const lookedThrough = former.length <= mostFormer ? former : [];
  const stale = new Set(parts.filter(({ described }) => !existsSync(described)));
  const sizeOf = (batch: readonly Part[]) => batch.reduce((sum, part) => sum + part.placed.length, 0);
  const known = new Map<Part, ListedPart>();
  const readAll = (some: Iterable<Part>) => {
    for (const part of some) known.set(part, readListed(part));
  };
  const batches = batchesOf([...stale], articlesATask, (part) => part.placed.length);
  const describing = batches.map(async (batch) => {
    await stage.count(
      readers.run('describe', { lexicon: lexicon.file, parts: batch, former: lookedThrough }),
      sizeOf(batch),
    );
    readAll(batch);
  });
  // What fails is told where it is waited for.
  for (const one of describing) one.catch(() => undefined);
  const startOthers = () => {
    renderers.start();
    indexers.start();
  };
  // Starting takes long; but where much is described, their memory is wanted by those that do it.
  if (batches.length < 2) startOthers();
  // Those that are known are read while the workers are at the others.
  keep();
  readAll(parts.filter((part) => !stale.has(part)));
  // What was read takes more than what is kept of it, and who describes wants it.
  if (batches.length > 1) giveBackMemory({ compact: true });
  await Promise.all(describing);
  readers.shrink();
  startOthers();
  removeOthers(
    folder,
    parts.flatMap(({ described, listed, signatures, keyed }) => [described, listed, signatures, keyed]),
  );
  return gatherCatalogue(parts.map((part) => [part, known.get(part)!]));
}
