// A full stop ends a sentence where a blank or the text's end follows, and no lone letter stands before it («د. سعاد», «(أ. ف. ب.)»).
const stop = /(?:[.!؟?…]+["»”')\]]*)(?=\s|$)|\.(?=[\u0621-\u064a]{2})/gu;

/** The sentences of a paragraph with their end marks, in order; joined by a space they are the paragraph again. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (/(?:^|[\s(«".])\p{L}\.["»”')\]]*$/u.test(text.slice(Math.max(0, end - 8), end))) continue;
    const sentence = text.slice(from, end).trim();
    if (sentence !== '') sentences.push(sentence);
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** The first sentences of a lead within a length; where even the first is longer, its words up to the last comma or blank that fits, and an ellipsis. */
export function summaryOf(lead: string, longest: number): string {
  const text = lead
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  let summary = '';
  for (const sentence of sentencesOf(text)) {
    const longer = summary === '' ? sentence : `${summary} ${sentence}`;
    if (longer.length > longest) break;
    summary = longer;
  }
  if (summary !== '') return summary;
  const room = text.slice(0, longest - 1);
  const comma = Math.max(room.lastIndexOf('،'), room.lastIndexOf('؛'));
  const cut = comma > longest / 2 ? comma : room.lastIndexOf(' ');
  return `${(cut > 0 ? room.slice(0, cut) : room).replace(/[\s،؛,:–—-]+$/u, '')}…`;
}
