import { fold } from '../../arabic/fold.ts';
import type { Repaired } from './letters.ts';

const persian = /[\u06a9\u06cc\u06f0-\u06f9\u200c]/u;
const words = /[\u0620-\u0669\u066e-\u06d5\u06f0-\u06f9\u200c]+/gu;
// A word with one of these is Persian, Urdu or Kurdish, or a name spelled as there: it stays as written.
const foreign =
  /[\u0679\u067e\u0686\u0688\u0691\u0698\u06a4\u06af\u06ba\u06be\u06c0-\u06c3\u06c6-\u06c8\u06ce\u06d2\u06d5]/u;

const foldedSet = (list: string) => new Set(list.split(' ').map(fold));
const arabicWords = foldedSet(
  'في من على إلى أن إن التي الذي عن مع هذا هذه ذلك كان كانت قال بعد قبل بين خلال أو لم الذين',
);
const persianWords = foldedSet('است که از را این آن برای شد شده خود می کرد کرده باشد بود نیز های کے ہے میں کی');

// Words that end in ی and can be read in one way only.
const endsInYeh = new Set('في التي الذي حوالي التالي الماضي'.split(' '));
const endsInAlef = new Set('إلى الى حتى لدى متى سوى'.split(' '));
const harakat = /[\u064b-\u0652]/gu;

/**
 * Writes Persian letters and digits of an Arabic text as Arabic ones (کتاب → كتاب, السیاسة → السياسة, ۲۰۱۶ → ٢٠١٦) and drops the joiner breaks of Persian
 * keyboards; nothing in a text that is not Arabic, nor in words with letters that Arabic has not. A ی that ends a word may stand for ي or ى: it is
 * written as one of them where the word has only one reading (فی → في, إلی → إلى), or where the text writes ى itself and ی for every ي.
 */
export function repairPersian(text: string): Repaired {
  if (!persian.test(text) || !isArabic(text)) return { text, counts: [] };
  const apart = tellsApart(text);
  let [letters, digits, controls] = [0, 0, 0];
  const repaired = text.replace(words, (word) => {
    if (!persian.test(word) || foreign.test(word)) return word;
    return word
      .replace(/\u200c/gu, () => (controls++, ''))
      .replace(/[\u06f0-\u06f9]/gu, (digit) => (digits++, String.fromCharCode(digit.charCodeAt(0) - 0x90)))
      .replace(/\u06a9/gu, () => (letters++, 'ك'))
      .replace(/\u06cc(?=[\u064b-\u0652]*[\u0621-\u064a\u06cc])/gu, () => (letters++, 'ي'))
      .replace(/\u06cc(?=[\u064b-\u0652]*$)/u, (found, at: number, whole: string) => {
        const letter = lastLetter(whole.slice(0, at).replace(harakat, ''), apart);
        if (letter !== null) letters++;
        return letter ?? found;
      });
  });
  const counts = [
    { rule: 'persian-letter', count: letters },
    { rule: 'persian-digit', count: digits },
    { rule: 'invisible-control', count: controls },
  ] as const;
  return { text: repaired, counts: counts.filter(({ count }) => count > 0) };
}

function lastLetter(stem: string, apart: boolean): 'ي' | 'ى' | null {
  const bare = stem.replace(/^[وف](?=.{2})/u, '');
  if (endsInYeh.has(`${bare}ي`) || endsInYeh.has(`${stem}ي`)) return 'ي';
  if (endsInAlef.has(`${bare}ى`)) return 'ى';
  return apart ? 'ي' : null;
}

// Where على, إلى and their kin have ى and hardly ever ی, and other words hardly ever ي, its writer had both letters, and ی is only ي. «علی» may be a man's name.
function tellsApart(text: string): boolean {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const [alefs, notAlefs] = [count(inAlef), count(inPersian)];
  return count(/ي/gu) * 4 <= count(/ی/gu) && alefs > 0 && notAlefs * 4 <= alefs;
}

const inAlef = /(?<![\u0620-\u06d5])[وف]?(?:على|إلى|الى|حتى|لدى|أخرى|مدى|سوى|متى)(?![\u0620-\u06d5])/gu;
const inPersian = /(?<![\u0620-\u06d5])[وف]?(?:علی|إلی|الی|حتی|لدی|أخری|مدی|سوی|متی)(?![\u0620-\u06d5])/gu;

function isArabic(text: string): boolean {
  let [arabic, other] = [0, 0];
  for (const [word] of text.matchAll(words)) {
    const key = fold(word);
    if (arabicWords.has(key)) arabic++;
    else if (persianWords.has(key)) other++;
  }
  return arabic >= 2 && arabic > other * 4;
}
