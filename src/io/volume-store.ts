import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const flushAt = 1_000_000;

/** Values appended to one file a volume (`2016/10/` → `2016-10.ndjson`), a JSON line each; memory holds at most about 1 MB a volume. */
export class VolumeStore<Value> {
  readonly #folder: string;
  readonly #pending = new Map<string, { lines: string[]; size: number }>();

  /** Begins with no volumes: what a former build left in the folder is removed. */
  constructor(folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  append(volume: string, value: Value): void {
    const pending = this.#pending.get(volume) ?? { lines: [], size: 0 };
    const line = `${JSON.stringify(value)}\n`;
    pending.lines.push(line);
    pending.size += line.length;
    this.#pending.set(volume, pending);
    if (pending.size > flushAt) this.#flush(volume);
  }

  /** The volumes in order. */
  volumes(): readonly string[] {
    return [...this.#pending.keys()].sort();
  }

  /** The file that holds a volume, with all that was appended so far. */
  file(volume: string): string {
    this.#flush(volume);
    return this.#path(volume);
  }

  *read(volume: string): Generator<Value> {
    yield* readLines<Value>(this.file(volume));
  }

  #flush(volume: string): void {
    const pending = this.#pending.get(volume);
    if (!pending || pending.lines.length === 0) return;
    appendFileSync(this.#path(volume), pending.lines.join(''));
    this.#pending.set(volume, { lines: [], size: 0 });
  }

  #path(volume: string): string {
    return path.join(this.#folder, `${volume.replace(/\/$/u, '').replaceAll('/', '-')}.ndjson`);
  }
}

/** The values of an NDJSON file that this program wrote, in order. */
export function* readLines<Value>(file: string): Generator<Value> {
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line !== '') yield JSON.parse(line) as Value;
  }
}
