import { fold } from '../arabic/fold.ts';
import { remembering } from '../arabic/memory.ts';

/** The key under which spellings of one name meet: folded, «عبد الله» and «عبدالله» as one word (أحمد عبد الله → احمد عبدالله). The same names come again and again. */
export const termKey = remembering((name) => fold(name).replace(/(?<=(?:^|\s)عبد)\s+(?=ال)/gu, ''));
