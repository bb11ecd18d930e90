import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Bytes of a file, from and to, in which a value lies. */
export interface Bytes {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where a value lies in a store. */
export interface Place extends Bytes {
  /** A hash of the value, wherever it lies. */
  readonly digest: string;
}

/** As strings with Arabic letters lie in memory: they are copied, where UTF-8 takes longer to decode than JSON to parse. */
export const encoding = 'utf16le';

/** Writes values to a file, one line of JSON in UTF-16 each, and says where each lies. */
export class LineWriter<Value> {
  readonly #file: string;
  readonly #handle: number;
  #lines: Buffer[] = [];
  #size = 0;

  constructor(file: string) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.#file = file;
    this.#handle = openSync(file, 'w');
  }

  append(value: Value): Place {
    const line = Buffer.from(`${JSON.stringify(value)}\n`, encoding);
    this.#lines.push(line);
    const start = this.#size;
    this.#size += line.length;
    return { file: this.#file, start, end: this.#size, digest: hash('sha256', line, 'base64').slice(0, 22) };
  }

  close(): void {
    // Not `writeSync`, which on a disk that becomes full may write a part and say nothing.
    writeFileSync(this.#handle, Buffer.concat(this.#lines));
    closeSync(this.#handle);
  }
}

/** The values at these places, in their order; a file is opened once for each run of places in it, and neighbours are read together. */
export function* readPlaces<Value>(places: readonly Bytes[]): Generator<Value> {
  let file: string | null = null;
  let handle = -1;
  try {
    for (let first = 0; first < places.length;) {
      let after = first + 1;
      while (after < places.length && isNext(places[after - 1]!, places[after]!)) after++;
      const { file: next, start } = places[first]!;
      if (next !== file) {
        if (file !== null) closeSync(handle);
        handle = openSync(next, 'r');
        file = next;
      }
      const bytes = Buffer.allocUnsafe(places[after - 1]!.end - start);
      readSync(handle, bytes, 0, bytes.length, start);
      for (const place of places.slice(first, after)) {
        yield JSON.parse(bytes.toString(encoding, place.start - start, place.end - start)) as Value;
      }
      first = after;
    }
  } finally {
    if (file !== null) closeSync(handle);
  }
}

function isNext(before: Bytes, place: Bytes): boolean {
  return before.file === place.file && before.end === place.start;
}

/** Writes values to a file, a line each, all at once. */
export function writeLines(file: string, values: readonly unknown[]): void {
  writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''), encoding);
}

// Bytes that are read at a time: a file may be larger than a string can be.
const chunk = 2 ** 22;

/** The values of a whole file, in order. */
export function* readLines<Value>(file: string): Generator<Value> {
  for (const line of readLineTexts(file)) yield JSON.parse(line) as Value;
}

/** The lines of a whole file as they stand, in order, each without its end. */
export function* readLineTexts(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(chunk);
    let open = '';
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes)) {
      const lines = (open + bytes.toString(encoding, 0, length)).split('\n');
      open = lines.pop()!;
      yield* lines;
    }
  } finally {
    closeSync(handle);
  }
}
