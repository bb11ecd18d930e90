import { fold } from '../../arabic/fold.ts';

const common = new Set(
  'في من على إلى أن إن التي الذي عن مع هذا هذه ذلك كان كانت قال ما لا لم بعد قبل بين كل أو ثم حتى غير خلال عند منذ يوم وقد كما أنه إنه إلا هو هي وهو وهي عام فيها فيه به بها له لها وأن ولا وفي ومن'
    .split(' ')
    .map(fold),
);
const word = /[\u0621-\u0652\u0670-\u06d3]+/gu;
const article = /^[وفبكل]?(?:ال|لل)\S{2,}/u;
// ة and ى stand at a word's end, an alef seat or tashkil never at three in a row, tashkil never first.
const impossible = /[ةى][ء-غف-ي]|^[\u064b-\u0652]|([\u0621-\u064a])\1\1|[ءأإآ]{2}/u;
// Two of the letters that make up half of all Arabic text.
const frequent = /[اليمونرت].*[اليمونرت]/u;
// A letter of one script inside a word of the other.
const mixed = /[\u0621-\u064a][A-Za-zÀ-ÿœŒ]|[a-zÀ-ÿœŒ][\u0621-\u064a]/gu;
// What a text never holds, but a wrong guess at its encoding does.
const foreign = /[\u0080-\u009f\u2500-\u25ff\ufffd¤¦¬µ¶±²³¼½¾ÂÃÐÑØÙÚßãðøƒˆ√∞≈≡ⁿ∙]/gu;
const control = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/gu;
const accented = /[A-Za-zàâéèêëîïôùûüçœŒ]+/gu;

/**
 * How well a text reads as what a newsroom would keep, for comparing guesses at its encoding: about 1 and more for Arabic prose, near 0 for letters
 * in no order, below 0 for what nobody writes. Plain ASCII is 0: it reads the same in every guess.
 */
export function readsAsArabic(text: string): number {
  let score = 0;
  let words = 0;
  for (const [found] of text.matchAll(word)) {
    words += 1;
    if (impossible.test(found)) score -= 3;
    else if (common.has(fold(found))) score += 3;
    else if (article.test(found)) score += 2;
    else if (found.length > 12) score -= 1;
    else if (found.length > 2 && frequent.test(found)) score += 0.5;
  }
  const strange = matchesIn(text, foreign) * 2 + matchesIn(text, mixed) * 2 + matchesIn(text, control) * 4;
  const latin = words === 0 ? (text.match(accented) ?? []).filter((one) => /[^\x00-\x7f]/u.test(one)).length : 0;
  const units = words + latin;
  return units + strange === 0 ? 0 : (score + latin * 0.4 - strange) / Math.max(units, 1);
}

/** How many characters of a text are controls that no text file holds (tab, line ends, form feed and DOS end-of-file are fine). */
export function countControls(text: string): number {
  return matchesIn(text, control);
}

/** How often a pattern with the flag `g` is found in a text. */
export function matchesIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
