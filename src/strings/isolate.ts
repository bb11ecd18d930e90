import { isolateDirection } from '../arabic/direction.ts';

/**
 * A text set apart in its own direction inside a sentence: behind an Arabic letter 2016-10 would stand as 10-2016 (U+2068, U+2069).
 * What has Arabic behind a Latin word goes from right to left (U+2067): «AT&T تعلن أرباحها».
 */
export function isolated(text: string): string {
  return `${isolateDirection(text) ? '\u2067' : '\u2068'}${text}\u2069`;
}

/** A text from elsewhere set apart in its own direction inside a sentence, in quotes: AT&T → «⁨AT&T⁩» (U+2068, U+2069). */
export function quoted(text: string): string {
  return `«${isolated(text)}»`;
}
