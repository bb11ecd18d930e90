import type { Line } from './lines.ts';

/**
 * The values of a JSON source as texts, each with the line on which it begins: those of a list, `[{…}, {…}]`, laid out in whatever way, else each line. A
 * list that is cut off gives its last value as it is.
 */
export async function* jsonTexts(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  let list: List | null = null;
  let isFirst = true;
  for await (const line of lines) {
    if (isFirst && line.text?.trim() === '') continue;
    if (isFirst && line.text?.trimStart().startsWith('[')) list = new List();
    isFirst = false;
    if (list === null || line.text === null) yield line;
    else yield* list.add(line.number, line.text);
  }
  if (list) yield* list.end();
}

/** What is open of a list, and the value in it that is being read. */
class List {
  #depth = 0;
  #value: { readonly number: number; text: string } | null = null;

  *add(number: number, text: string): Generator<Line> {
    let [from, inText] = [0, false];
    for (const { 0: sign, index: at } of text.matchAll(/\\.|["{}[\],]/gu)) {
      if (sign === '"') inText = !inText;
      if (inText || sign === '"' || sign.length > 1) continue;
      if (sign === '{' || sign === '[') this.#depth += 1;
      else if (sign !== ',') this.#depth -= 1;
      const begins = sign === '[' && this.#depth === 1 && this.#value === null;
      const ends = sign === ',' ? this.#depth === 1 : this.#depth === 0;
      if (!begins && !ends) continue;
      if (ends) {
        this.#take(number, text.slice(from, at));
        yield* this.end();
      }
      from = at + 1;
    }
    this.#take(number, `${text.slice(from)}\n`);
    // No text of JSON goes on in the next line: where one does, in an object of one line, a quote is missing.
    if (!inText || this.#value?.number !== number) return;
    this.#depth = 1;
    yield* this.end();
  }

  *end(): Generator<Line> {
    if (this.#value) yield { number: this.#value.number, text: this.#value.text.trim() };
    this.#value = null;
  }

  #take(number: number, piece: string): void {
    if (this.#value) this.#value.text += piece;
    else if (piece.trim() !== '') this.#value = { number, text: piece };
  }
}
