// Presentation forms B: the isolated form of each letter, and how many forms it has (4 join on both sides, 2 only to the letter before, 1 never).
const forms: Readonly<Record<string, readonly [number, number]>> = {
  ء: [0xfe80, 1],
  آ: [0xfe81, 2],
  أ: [0xfe83, 2],
  ؤ: [0xfe85, 2],
  إ: [0xfe87, 2],
  ئ: [0xfe89, 4],
  ا: [0xfe8d, 2],
  ب: [0xfe8f, 4],
  ة: [0xfe93, 2],
  ت: [0xfe95, 4],
  ث: [0xfe99, 4],
  ج: [0xfe9d, 4],
  ح: [0xfea1, 4],
  خ: [0xfea5, 4],
  د: [0xfea9, 2],
  ذ: [0xfeab, 2],
  ر: [0xfead, 2],
  ز: [0xfeaf, 2],
  س: [0xfeb1, 4],
  ش: [0xfeb5, 4],
  ص: [0xfeb9, 4],
  ض: [0xfebd, 4],
  ط: [0xfec1, 4],
  ظ: [0xfec5, 4],
  ع: [0xfec9, 4],
  غ: [0xfecd, 4],
  ف: [0xfed1, 4],
  ق: [0xfed5, 4],
  ك: [0xfed9, 4],
  ل: [0xfedd, 4],
  م: [0xfee1, 4],
  ن: [0xfee5, 4],
  ه: [0xfee9, 4],
  و: [0xfeed, 2],
  ى: [0xfeef, 2],
  ي: [0xfef1, 4],
};
const ligatures: Readonly<Record<string, number>> = { آ: 0xfef5, أ: 0xfef7, إ: 0xfef9, ا: 0xfefb };
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '«': '»', '»': '«', '[': ']', ']': '[' };

/** A text as old systems drew it: each letter in the shape that its neighbours give it (قمة → ﻗﻤﺔ), لا as one sign. */
export function shaped(text: string): string {
  const letters = [...text];
  let out = '';
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    const form = forms[letter];
    const before = (forms[letters[at - 1] ?? '']?.[1] ?? 0) === 4;
    const alef = letter === 'ل' ? ligatures[letters[at + 1] ?? ''] : undefined;
    if (alef !== undefined) {
      out += String.fromCharCode(alef + Number(before));
      at += 1;
      continue;
    }
    if (!form) {
      out += letter;
      continue;
    }
    const [isolated, count] = form;
    const after = count === 4 && (forms[letters[at + 1] ?? '']?.[1] ?? 0) > 1;
    out += String.fromCharCode(isolated + (count === 1 ? 0 : Number(before) + (after ? 2 : 0)));
  }
  return out;
}

/** Lines in the order in which they stood on the screen, the last letter first; numbers and Latin words keep theirs. */
export function visual(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      [...line]
        .reverse()
        .map((sign) => mirrored[sign] ?? sign)
        .join('')
        .replace(/[0-9A-Za-z٠-٩]+(?:[.,:/-][0-9A-Za-z٠-٩]+)*/gu, (run) => [...run].reverse().join('')),
    )
    .join('\n');
}
