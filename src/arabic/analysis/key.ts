import type { Cut } from './clitics.ts';
import { stemmed } from './suffixes.ts';

// Pagefind handles ASCII fastest. Each Arabic letter has one sign, and the rare ones two, so that no key is the beginning of another letter's.
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ا:a ب:b ت:t ث:x1 ج:j ح:h خ:k د:d ذ:x2 ر:r ز:z س:s ش:c ص:o ض:p ط:e ظ:x3 ع:g غ:x4 ف:f ق:q ك:v ل:l م:m ن:n ه:i و:w ي:y ء:u ' +
    'پ:x5 چ:x6 ڤ:x7 گ:x8'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [letter: string, sign: string]),
);

const isNumber = /^\p{Nd}/u;
const separator = '0';
// Longer ones are no words; two that differ behind these letters are one.
const longest = 40;

/** A number's key ends with a letter, so that 20 is no beginning of 2016. */
const endOfNumber = 'z';

function spelled(letters: string): string {
  let spelling = '';
  for (const letter of letters) spelling += signs[letter] ?? foreign(letter);
  return spelling;
}

// Latin letters behind an x; all others by their number.
function foreign(letter: string): string {
  return /^[a-z]$/.test(letter) ? `x${letter}` : `x9${letter.codePointAt(0)!.toString(36).padStart(4, '0')}`;
}

/** How near a word of the text must be to the word asked for: the same form, the same word with any particle before it, the same stem with any ending. */
export type Nearness = 'form' | 'word' | 'stem';

/**
 * The key of a word in the index: its stem, a separator, two signs for its ending and one for its particle, so that the key's beginnings
 * stand for coarser forms (والوزير → wzyr0002, whose beginnings are وزير with any particle, wzyr000, and with any ending, wzyr0).
 */
export function keyOf({ base, clitic }: Cut, nearness: Nearness = 'form'): string {
  if (isNumber.test(base)) return spelledNumber(base);
  const { stem, code } = stemmed(base);
  const key = spelled(stem.slice(0, longest)) + separator;
  if (nearness === 'stem') return key;
  return key + code + (nearness === 'word' ? '' : clitic.code);
}

// Digits of other scripts than Arabic are spelled by their number.
function spelledNumber(digits: string): string {
  const ascii = /^[0-9]+$/.test(digits) ? digits : spelled(digits);
  return ascii.slice(0, longest) + endOfNumber;
}
