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

// Signs that composition leaves alone, whatever stands beside them: a text of nothing else is folded sign by sign.
const steady =
  '\t\n !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~«»' +
  '،؛؟ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹کی';
// By code: the folded code, 0 where the sign vanishes, -1 where it is not a steady one.
const codes = new Int16Array(0x700).fill(-1);
for (const sign of steady) codes[sign.charCodeAt(0)] = foldComposed(sign).charCodeAt(0) || 0;

/**
 * The search key of a text: equal for spellings that Arabic readers treat as one (إسطنبول → اسطنبول, القِمَّة → القمه, مستشفى → مستشفي, ٢٠١٦ → 2016).
 * Composes first (NFKC), so that a decomposed أ folds as a whole letter; punctuation and spaces stay, words stay one to one.
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const becomes = code < 0x700 ? codes[code]! : -1;
    if (becomes === code) continue;
    if (becomes < 0) return foldComposed(text);
    folded += text.slice(from, at);
    if (becomes > 0) folded += String.fromCharCode(becomes);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The same for any text, by the rules themselves. */
export function foldComposed(text: string): string {
  return text
    .normalize('NFKC')
    .replace(marks, '')
    .replace(foldable, (c) => letters[c] ?? String(c.codePointAt(0)! & 0xf))
    .toLowerCase();
}
