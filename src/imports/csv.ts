import { parse } from 'csv-parse/sync';
import { brokenRecord, type Found } from './found.ts';
import type { Line } from './lines.ts';

// A row longer than this holds a quote that was never closed.
const longestRow = 5_000_000;

// What databases write for a value that is not there.
const nothing = /^(?:\\N|NULL|\(null\))$/iu;

/**
 * CSV with a line of names at its head (commas, semicolons, tabs or bars, RFC 4180 quotes) as records. A row whose cells are too many or too few, or whose
 * quote is never closed, is told by the line on which it begins, and reading goes on with the next line; a row of blank cells is passed over as a blank
 * line is.
 */
export async function* readCsv(file: string, source: AsyncIterable<Line>): AsyncGenerator<Found> {
  const lines = new Lookahead(source);
  let head: { names: readonly string[]; delimiter: string } | null = null;
  // What Excel writes above the line of names: `sep=;`
  let stated: string | null = null;
  for (;;) {
    const taken = await takeRow(lines);
    if (taken === null) return;
    const [first] = taken;
    const place = { file, line: first!.number };
    const text = taken.some((line) => line.text === null) ? null : taken.map((line) => line.text).join('\n');
    if (head === null && stated === null) {
      stated = /^sep=(.)$/u.exec(first!.text ?? '')?.[1] ?? null;
      if (stated !== null) continue;
    }
    const delimiter: string = head?.delimiter ?? stated ?? delimiterOf(first!.text ?? '');
    if (taken.length === 1 && first!.text?.replaceAll(delimiter, '').trim() === '') continue;
    let cells = text === null ? null : cellsOf(text, delimiter, false);
    if (head && text !== null && cells?.length !== head.names.length) {
      // A lone quote inside a cell («شاشة 40"») took the next lines with it.
      const alone = cellsOf(first!.text ?? '', delimiter, true);
      if (alone?.length === head.names.length) {
        lines.giveBack(taken.slice(1));
        cells = alone;
      }
    }
    if (head === null) {
      head = { names: namesOf(cells ?? []), delimiter };
      if (head.names.length > 1 || cells?.[0]) continue;
      yield brokenRecord(
        place,
        first!.text ?? 'bytes that are no text',
        'a line of column names',
        'id,title,date,body',
      );
      return;
    }
    if (cells?.length === head.names.length) {
      const values = new Map(
        head.names
          .map((name, at): [string, string] => [name, cells[at] ?? ''])
          .filter(([, cell]) => cell !== '' && !nothing.test(cell)),
      );
      const number = String(place.line).padStart(6, '0');
      yield { kind: 'record', record: { place, number, values, blocks: null, images: new Map() } };
      continue;
    }
    lines.giveBack(taken.slice(1));
    const found =
      text === null
        ? 'bytes that are no text in the encoding of the file'
        : `${cells ? `${cells.length} cells` : 'a quote that is never closed'}: ${first!.text ?? ''}`;
    yield brokenRecord(
      place,
      found,
      `${head.names.length} cells, as the line of names has`,
      'put a cell that holds the delimiter, a quote or a line end in quotes: "…""…"',
    );
  }
}

/** Lines that can be given back. */
class Lookahead {
  readonly #source: AsyncIterator<Line>;
  #back: Line[] = [];
  constructor(source: AsyncIterable<Line>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async next(): Promise<Line | null> {
    const back = this.#back.pop();
    if (back) return back;
    const next = await this.#source.next();
    return next.done ? null : next.value;
  }

  giveBack(lines: readonly Line[]): void {
    for (const line of lines.toReversed()) this.#back.push(line);
  }
}

// The physical lines of one row: in RFC 4180 the quotes of a whole row are even in number.
async function takeRow(lines: Lookahead): Promise<Line[] | null> {
  const taken: Line[] = [];
  let [quotes, size] = [0, 0];
  for (let line = await lines.next(); line !== null; line = await lines.next()) {
    taken.push(line);
    const text = line.text ?? '';
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
    size += text.length;
    if (quotes % 2 === 0 || size > longestRow || line.text === null) return taken;
  }
  return taken.length > 0 ? taken : null;
}

// Two columns of one name are told apart, as are those without one: «النص», «النص 2», «column 3».
function namesOf(cells: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const name = cell.trim() || `column ${at + 1}`;
    names.push(names.includes(name) ? `${name} ${at + 1}` : name);
  }
  return names;
}

function delimiterOf(head: string): string {
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function cellsOf(text: string, delimiter: string, relax: boolean): readonly string[] | null {
  try {
    return (
      parse(text, { delimiter, record_delimiter: '\u0000', relax_column_count: true, relax_quotes: relax })[0] ?? []
    );
  } catch {
    return null;
  }
}
