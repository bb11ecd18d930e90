import type { Lexicon } from '../archive/lexicon.ts';
import { recordOf, type ArticleRecord } from '../archive/record.ts';
import { inferSubjects } from '../archive/subjects.ts';
import type { VolumeStore } from '../io/volume-store.ts';
import { lexiconText, type Placed } from './ingest.ts';
import type { Filed } from '../pages/volume.ts';

/** Gives every placed article its subjects and its record, volume by volume; the records are in address order. */
export function describe(
  placed: VolumeStore<Placed>,
  filed: VolumeStore<Filed>,
  lexicon: Lexicon,
): readonly ArticleRecord[] {
  const records: ArticleRecord[] = [];
  for (const volume of placed.volumes()) {
    for (const { article, entry } of placed.read(volume)) {
      const record = recordOf(article, entry, inferSubjects(lexiconText(article), lexicon));
      filed.append(volume, { article, record });
      records.push(record);
    }
  }
  return records.sort((a, b) => (a.url < b.url ? -1 : 1));
}
