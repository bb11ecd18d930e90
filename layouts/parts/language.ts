import { directionOf } from '../../src/arabic/direction.ts';

/** `en` for a text to the left that is English for sure: it has «the» and another of its small words; else undefined, for no other language is told by its letters alone. */
export function languageOf(text: string): 'en' | undefined {
  // Nearly every text has an Arabic letter at once, and is not looked through.
  const isEnglish =
    directionOf(text) === 'ltr' && /\bthe\b/iu.test(text) && /\b(?:and|for|in|of|to|with)\b/iu.test(text);
  return isEnglish ? 'en' : undefined;
}
