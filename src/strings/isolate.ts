/** A text from elsewhere set apart in its own direction inside a sentence, in quotes: AT&T → «⁨AT&T⁩» (U+2068, U+2069). */
export function quoted(text: string): string {
  return `«\u2068${text}\u2069»`;
}
