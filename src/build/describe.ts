import { recordOf, type ArticleRecord } from '../archive/record.ts';
import { inferSubjects } from '../archive/subjects.ts';
import type { VolumeStore } from '../io/volume-store.ts';
import type { Site } from '../pages/site.ts';
import { documentOf } from '../search/document.ts';
import type { Indexer } from '../search/index.ts';
import { lexiconText, type Ingested, type Placed } from './ingest.ts';
import type { Filed } from '../pages/volume.ts';

/**
 * Gives every placed article its subjects and its record, and the indexer its words, volume by volume; the records are in
 * address order. The indexer works in a process of its own, so it is given articles as they come.
 */
export async function describe(
  site: Site,
  placed: VolumeStore<Placed>,
  filed: VolumeStore<Filed>,
  { lexicon, spellings }: Pick<Ingested, 'lexicon' | 'spellings'>,
  indexer: Indexer,
): Promise<readonly ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for (const volume of placed.volumes()) {
    for (const { article, entry } of placed.read(volume)) {
      const record = recordOf(article, entry, inferSubjects(lexiconText(article), lexicon));
      filed.append(volume, { article, record });
      await indexer.add(documentOf(site, { article, record }, spellings));
      records.push(record);
    }
  }
  return records.sort((a, b) => (a.url < b.url ? -1 : 1));
}
