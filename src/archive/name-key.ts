import { remembering } from '../arabic/memory.ts';
import { fold } from '../arabic/fold.ts';

/** What two spellings of one name have in common (أحمد السوسني, احمد السوسني → احمد السوسني). The same names come again and again. */
export const nameKey = remembering(fold);
