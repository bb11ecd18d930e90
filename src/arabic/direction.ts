const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

const fewestWords = 6;
const latinForOneArabic = 4;

/**
 * `ltr` for a text without any Arabic or other right-to-left letter, and for a Latin sentence that quotes some («The bridge, known as «الجسر», was opened …»); else undefined, for the
 * page's own direction. Not `dir="auto"`, which looks at the first letter alone and would turn «AT&T تعلن أرباحها» about.
 */
export function directionOf(text: string): 'ltr' | undefined {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (first === undefined || rightToLeft.test(first)) return undefined;
  return !rightToLeft.test(text) || quotesArabic(text) ? 'ltr' : undefined;
}

function quotesArabic(text: string): boolean {
  const words = text.match(/\p{Script=Latin}+/gu) ?? [];
  const latin = words.reduce((sum, word) => sum + word.length, 0);
  const arabic = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu)?.length ?? 0;
  return words.length >= fewestWords && latin >= arabic * latinForOneArabic;
}

/** `rtl` for a text that an isolate would take for a Latin one by its first letter, though it has Arabic («AT&T تعلن أرباحها»); else undefined. */
export function isolateDirection(text: string): 'rtl' | undefined {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (first === undefined || rightToLeft.test(first) || !rightToLeft.test(text)) return undefined;
  return directionOf(text) === undefined ? 'rtl' : undefined;
}
