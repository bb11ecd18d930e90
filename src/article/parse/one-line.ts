const longLine = 400;
const shortest = 40;
// Two blanks or more behind a sentence's end are what was left of a paragraph's end.
const wide = /(?<=[.؟!?…]["»”)]?) {2,}(?=\S)/gu;
// So is a sentence glued to the next («على ضفتي النهر.وقال»), not a name or a site (أ.ش.أ, العربية.نت).
const glued = /(?<=[\u0621-\u064a]{3}[.؟!]["»”)]?)(?=[«"“]?[\u0621-\u064a]{3})(?!نت(?!\p{L})|كوم(?!\p{L}))/gu;
const stop = /[.؟!?]["»”)]?(?=\s|$)/gu;

/**
 * Parts a text that stands on one long line into paragraphs, with `mark` between them, at sure places only: where two blanks follow a sentence's end, or where a sentence
 * is glued to the next though others are not. Without such places it stays one paragraph.
 */
export function partOneLine(text: string, mark: string): { text: string; count: number } {
  const unparted = { text, count: 0 };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const longest = lines.reduce((one, line) => (line.length > one.length ? line : one), '');
  if (longest.length < longLine || longest.length < text.length * 0.7) return unparted;
  const breaks = breaksOf(longest);
  if (breaks.length === 0) return unparted;
  const pieces = [0, ...breaks].map((from, at) => longest.slice(from, breaks[at] ?? longest.length).trim());
  return { text: text.replace(longest, () => pieces.join(mark)), count: breaks.length };
}

function breaksOf(line: string): readonly number[] {
  const places = [...line.matchAll(wide)].map((match) => match.index);
  const joins = [...line.matchAll(glued)].map((match) => match.index);
  const all = joins.length <= (line.match(stop)?.length ?? 0) ? [...places, ...joins].sort((a, b) => a - b) : places;
  const kept: number[] = [];
  for (const place of all)
    if (place - (kept.at(-1) ?? 0) >= shortest && line.length - place >= shortest) kept.push(place);
  return kept;
}
