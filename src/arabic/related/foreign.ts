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
  if (word.length < leastLetters || own.test(stemmed(word).stem)) return [];
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

// Behind the first letter and before the last.
function revowelled(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, n) => n + 1).flatMap((at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const isBehindVowel = vowels.includes(before.at(-1)!);
    if (!vowels.includes(after[0]!)) return isBehindVowel ? [] : [...vowels].map((vowel) => before + vowel + after);
    return [...(after.length > 1 ? [before + after.slice(1)] : []), ...(isBehindVowel ? [] : [`${before}ا${after}`])];
  });
}
