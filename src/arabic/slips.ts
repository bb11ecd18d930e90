// Letters that are taken for one another: by sound, by shape, by their place on the keyboard.
const groups = 'ضظ ذز تط سص قك دذ رز سش صض طظ عغ بتثني جحخ فق نت اء هح قغ وز ذد ثس';
const alike = new Set(
  groups.split(' ').flatMap((group) => [...group].flatMap((one) => [...group].map((other) => one + other))),
);

const cost = { alike: 0.7, swapped: 0.7, doubled: 0.7, other: 1 } as const;

/**
 * How far a spelling is from a word, by the slips between them: a letter left out, put in or taken for another counts 1, two neighbours
 * swapped, a letter doubled and letters that look or sound alike 0.7 (الثاين, الثاني: 0.7). Infinity beyond `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most / cost.doubled || unshared(one, other) > 2 * (most / cost.doubled))
    return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const [a, b] = [one[i - 1]!, other[j - 1]!];
      const changed = row[j - 1]! + (a === b ? 0 : alike.has(a + b) ? cost.alike : cost.other);
      const dropped = row[j]! + (a === one[i - 2] ? cost.doubled : cost.other);
      const added = next[j - 1]! + (b === other[j - 2] ? cost.doubled : cost.other);
      let least = Math.min(changed, dropped, added);
      if (i > 1 && j > 1 && a === other[j - 2] && one[i - 2] === b)
        least = Math.min(least, before[j - 2]! + cost.swapped);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  const slips = row[other.length]!;
  return slips > most ? Infinity : slips;
}

// How many letters are in one of the words only: what a slip changes at most two of. Most words of an archive are ruled out by it.
function unshared(one: string, other: string): number {
  let letters = lettersOf(one) ^ lettersOf(other);
  let count = 0;
  for (; letters !== 0; letters &= letters - 1) count++;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
