// Marks that carry no letter: harakat, superscript alef, Quranic signs, tatweel, zero-width and bidi controls, soft hyphen, BOM.
const marks =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ک: 'ك',
};
const foldable = new RegExp(`[${Object.keys(letters).join('')}٠-٩۰-۹]`, 'gu');

/**
 * The search key of a text: equal for spellings that Arabic readers treat as one (إسطنبول → اسطنبول, القِمَّة → القمه, مستشفى → مستشفي, ٢٠١٦ → 2016).
 * Composes first (NFKC), so that a decomposed أ folds as a whole letter; punctuation and spaces stay, words stay one to one.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(marks, '')
    .replace(foldable, (c) => letters[c] ?? String(c.codePointAt(0)! & 0xf))
    .toLowerCase();
}
