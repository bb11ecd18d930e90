/** Text whose brackets open where they opened, and how many signs were turned. */
export interface Unmirrored {
  readonly text: string;
  readonly count: number;
}

const kinds = [
  ['(', ')'],
  ['«', '»'],
] as const;
const inWord = /[\p{L}\p{N}]/u;
// «و«المدينة»», «لـ«المدينة»»: what is set before a word stands before its sign.
const endsWord = /(?!ـ)[\p{L}\p{N}](?<!(?:^|[^\p{L}\p{N}])[وفبلك])$/u;

/**
 * Turns brackets and quotation marks that a copy from PDF stored mirrored («في عام )2011( قال» → «في عام (2011) قال»), each kind by itself: only where all of a
 * text's signs read as pairs the other way round, and stand at words from the wrong side. Null where there is nothing to turn.
 */
export function turnBrackets(text: string): Unmirrored | null {
  const turned = kinds.filter((kind) => isMirrored(text, kind));
  if (turned.length === 0) return null;
  let count = 0;
  const mended = text.replace(/[()«»]/gu, (sign) => {
    const kind = turned.find(([open, close]) => sign === open || sign === close);
    if (!kind) return sign;
    count++;
    return sign === kind[0] ? kind[1] : kind[0];
  });
  return { text: mended, count };
}

function isMirrored(text: string, [open, close]: (typeof kinds)[number]): boolean {
  const first = text.indexOf(close);
  // In most texts the first sign opens.
  if (first < 0 || text.slice(0, first).includes(open)) return false;
  let [depth, wrongSide, rightSide, unpaired] = [0, 0, 0, 0];
  for (let at = first; at < text.length; at++) {
    const sign = text[at];
    if (sign !== open && sign !== close) continue;
    depth += sign === close ? 1 : -1;
    if (depth < 0 || depth > 2) unpaired++;
    depth = Math.min(Math.max(depth, 0), 2);
    const [leans, follows] = [endsWord.test(text.slice(Math.max(0, at - 3), at)), inWord.test(text[at + 1] ?? '')];
    if (leans === follows) continue;
    if ((sign === close) === follows) wrongSide++;
    else rightSide++;
  }
  const signs = wrongSide + rightSide;
  return wrongSide > 1 && rightSide * 10 <= signs && (unpaired + depth) * 10 <= signs;
}
