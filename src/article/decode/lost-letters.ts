/** A place in a text whose letters were lost in an earlier conversion: its 1-based line, and that line. */
export interface LostPlace {
  readonly line: number;
  readonly text: string;
}

const lostWords = /(?<!\S)(?!\S*[\p{L}\p{N}])\S*[?\ufffd]{2}\S*/gu;
const leastLost = 5;
// «لماذا ??» and «من ؟؟ ??» ask: words of nothing but ? stand beside each other, or are all of a line.
const lostRun = /^[^\p{L}\p{N}\s]*\?{4}[^\p{L}\p{N}\s]*$|(?<!\S)\?{2,} +\?{3,}(?!\S)|(?<!\S)\?{3,} +\?{2,}(?!\S)/u;

/** True for «?????? ????»: more words have ? or � in place of all their letters than have letters. */
export function isLost(text: string, least = 1): boolean {
  if (!text.includes('??') && !text.includes('\ufffd\ufffd')) return false;
  const lost = text.match(lostWords)?.length ?? 0;
  return lost >= least && lost > (text.match(/\S*\p{L}\S*/gu)?.length ?? 0);
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
