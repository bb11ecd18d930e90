import type { ArticleText } from '../archive/lexicon.ts';
import { recordOf, type ArticleRecord } from '../archive/record.ts';
import { markDate } from '../archive/date-orders.ts';
import type { Spellings } from '../archive/spellings.ts';
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
  readonly datesInDoubt: ReadonlySet<string>;
}

/**
 * Gives every placed article its subjects and its record, and the indexer its words, volume by volume; the records are in
 * address order. Subjects and index are made beside this thread, so both are given articles as they come.
 */
export async function describe(
  site: Site,
  placed: VolumeStore<Placed>,
  filed: VolumeStore<Filed>,
  { infer, indexer, spellings, datesInDoubt }: Describers,
): Promise<readonly ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for (const volume of placed.volumes()) {
    const asked = [...placed.read(volume)].map((one) => ({
      ...one,
      article: markDate(one.article, datesInDoubt),
      subjects: infer(lexiconText(one.article)),
    }));
    for (const { article, entry, subjects } of asked) {
      const record = recordOf(article, entry, await subjects);
      filed.append(volume, { article, record });
      await indexer.add(documentOf(site, { article, record }, spellings));
      records.push(record);
    }
  }
  return records.sort((a, b) => (a.url < b.url ? -1 : 1));
}
