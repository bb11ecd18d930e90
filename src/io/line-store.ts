import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Where a value lies in a store: a file of it, and bytes from and to. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** A hash of the value, wherever it lies. */
  readonly digest: string;
}

// As strings with Arabic letters lie in memory: they are copied, where UTF-8 takes longer to decode than JSON to parse.
const encoding = 'utf16le';

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
    writeSync(this.#handle, Buffer.concat(this.#lines));
    closeSync(this.#handle);
  }
}

/** The values at these places, in their order; a file is opened once for each run of places in it, and neighbours are read together. */
export function* readPlaces<Value>(places: readonly Place[]): Generator<Value> {
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

function isNext(before: Place, place: Place): boolean {
  return before.file === place.file && before.end === place.start;
}

/** The values of a whole NDJSON file in UTF-8, in order. */
export function* readLines<Value>(file: string): Generator<Value> {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line !== '') yield JSON.parse(line) as Value;
  }
}
