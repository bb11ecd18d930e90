/** A place in a text whose letters were lost in an earlier conversion: its 1-based line, and that line. */
export interface LostPlace {
  readonly line: number;
  readonly text: string;
}

const letter = /\p{L}/u;
const lostWord = /[?\ufffd]{2}/u;
const leastLost = 5;
// «لماذا ??» and «من ؟؟ ??» ask: words of nothing but ? stand beside each other, or are all of a line.
const lostRun = /^[^\p{L}\p{N}\s?]*\?{4,}[^\p{L}\p{N}\s?]*$|(?<!\S)\?{2,} +\?{3,}(?!\S)|(?<!\S)\?{3,} +\?{2,}(?!\S)/u;

/** True for «?????? ????»: more words have ? or � in place of all their letters than have letters. */
export function isLost(text: string, least = 1): boolean {
  if (!text.includes('??') && !text.includes('\ufffd\ufffd')) return false;
  let [lost, whole] = [0, 0];
  for (const word of text.split(/\s+/u)) {
    if (letter.test(word)) whole++;
    else if (lostWord.test(word) && !/\p{N}/u.test(word)) lost++;
  }
  return lost >= least && lost > whole;
}

/** True for a whole text whose letters were lost; a few signs are a text. */
export function isLostText(text: string): boolean {
  return isLost(text, leastLost);
}

/** Where letters of a sound text were lost: every line with � («الب�دية»), or with words of nothing but question marks («????? ???»). */
export function lostPlaces(text: string): readonly LostPlace[] {
  if (!text.includes('??') && !text.includes('\ufffd')) return [];
  return text
    .split('\n')
    .map((line, at) => ({ line: at + 1, text: line.replace(/<[^<>]*>|\s+/gu, ' ').trim() }))
    .filter((one) => one.text.includes('\ufffd') || lostRun.test(one.text));
}
