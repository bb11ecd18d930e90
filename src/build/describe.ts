import type { ArticleText } from '../archive/lexicon.ts';
import { recordOf, type ArticleRecord } from '../archive/record.ts';
import { Reprints, type Cluster } from '../archive/reprints.ts';
import { signatureOf } from '../archive/reprints/signature.ts';
import type { Spellings } from '../archive/spellings.ts';
import { textOf } from '../article/blocks.ts';
import type { VolumeStore } from '../io/volume-store.ts';
import type { Site } from '../pages/site.ts';
import { documentOf } from '../search/document.ts';
import type { Indexer } from '../search/index.ts';
import { lexiconText, type Placed } from './ingest.ts';
import type { Filed } from '../pages/volume.ts';

/** What gives articles their subjects, and takes their words. */
export interface Describers {
  readonly infer: (text: ArticleText) => Promise<readonly string[]>;
  readonly indexer: Indexer;
  readonly spellings: Spellings;
}

/**
 * Gives every placed article its subjects and its record, and the indexer its words, volume by volume; the records are in
 * address order, with the clusters of those that are printings of one text. Subjects and index are made beside this thread, so both are given articles as they come.
 */
export async function describe(
  site: Site,
  placed: VolumeStore<Placed>,
  filed: VolumeStore<Filed>,
  { infer, indexer, spellings }: Describers,
): Promise<{ readonly records: readonly ArticleRecord[]; readonly clusters: readonly Cluster[] }> {
  const records: ArticleRecord[] = [];
  const reprints = new Reprints();
  for (const volume of placed.volumes()) {
    const asked = [...placed.read(volume)].map((one) => ({ ...one, subjects: infer(lexiconText(one.article)) }));
    for (const { article, entry, subjects } of asked) {
      const record = recordOf(article, entry, await subjects);
      filed.append(volume, { article, record });
      await indexer.add(documentOf(site, { article, record }, spellings));
      reprints.add(record, signatureOf(textOf(article.blocks)));
      records.push(record);
    }
  }
  return { records: records.sort((a, b) => (a.url < b.url ? -1 : 1)), clusters: reprints.clusters() };
}
