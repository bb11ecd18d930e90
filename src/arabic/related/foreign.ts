import { stemmed } from '../analysis.ts';

// Letters for one sound of another language (غوانتانامو جوانتانامو, طاجيكستان تاجيكستان, صربيا سربيا); all of a word are exchanged at once.
const sounds = 'غج غق غك جق جك قك طت صس ظز ذز ثت ثس ڤف'.split(' ');
const vowels = 'اوي';

// Longer words of the language's own forms, in which a letter or vowel makes another word: استقلال استغلال, انفجار, مستقبل, مشاريع.
const own =
  /^(?:.{1,4}|[ميتن]?.?ست.{3,4}|است.{2,3}ا.|ا.ت.ا.|ان..ا.|[ميتن]ت.{3,4}|..ا.ي.|[ماتين].{4}|..ا..|.وا..|..اي.|.ا.[يو].|.{3,4}ان|...اء|عب.?دال.+)$/u;
const leastLetters = 5;

/** Other spellings of a word that seems to be of another language: one sound by another letter, a vowel more or less, or both; the nearest first. */
export function foreignSpellings(word: string): readonly string[] {
  const { stem, code } = stemmed(word);
  // The end of a name is no dual: اردوغان.
  if (word.length < leastLetters || own.test(code.startsWith('5') ? word : stem)) return [];
  const letters = exchanged(word);
  const all = [...letters, ...[word, ...letters].flatMap(revowelled)];
  return [...new Set(all)].filter((other) => other !== word && other.length >= leastLetters);
}

function exchanged(word: string): readonly string[] {
  return sounds.flatMap((pair) => {
    const [one = '', other = ''] = pair;
    return [word.replaceAll(one, other), word.replaceAll(other, one)].filter((changed) => changed !== word);
  });
}

// Behind the first letter and before the last: a vowel less, or one more; beside another vowel only alef.
function revowelled(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, n) => n + 1).flatMap((at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const [last, next] = [before.at(-1)!, after[0]!];
    const isVowel = vowels.includes(next);
    const added = isVowel || vowels.includes(last) ? (last === 'ا' || next === 'ا' ? '' : 'ا') : vowels;
    return [
      ...(isVowel && after.length > 1 ? [before + after.slice(1)] : []),
      ...[...added].map((vowel) => before + vowel + after),
    ];
  });
}
