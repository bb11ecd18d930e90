import { fold } from '../arabic/fold.ts';

/** The key under which spellings of one name meet: folded, «عبد الله» and «عبدالله» as one word (أحمد عبد الله → احمد عبدالله). */
export function termKey(name: string): string {
  return fold(name).replace(/(?<=(?:^|\s)عبد)\s+(?=ال)/gu, '');
}
