/** The version of Pagefind whose format this is; its browser program takes no other. */
export const pagefindVersion = '1.6.0';

/** Writes the little of CBOR that an index is made of, number by number: arrays of arrays would take most of the time and memory of an index. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(2 ** 16);
  #length = 0;

  /** Begins an array of so many values. */
  array(values: number): void {
    this.#head(4, values);
  }

  /** Any whole number of 32 bits. */
  number(value: number): void {
    if (value < 0) this.#head(1, -1 - value);
    else this.#head(0, value);
  }

  text(value: string): void {
    const bytes = Buffer.from(value);
    this.#head(3, bytes.length);
    this.#room(bytes.length);
    this.#length += bytes.copy(this.#bytes, this.#length);
  }

  /** How many bytes were written since they were last taken. */
  get length(): number {
    return this.#length;
  }

  /** What was written since the last time. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  // A kind, and a number in as few bytes as it takes.
  #head(kind: number, value: number): void {
    this.#room(5);
    const [first, size] = value < 24 ? [value, 0] : value < 2 ** 8 ? [24, 1] : value < 2 ** 16 ? [25, 2] : [26, 4];
    this.#bytes[this.#length++] = (kind << 5) | first;
    if (size > 0) this.#length = this.#bytes.writeUIntBE(value, this.#length, size);
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * Math.max(this.#bytes.length, bytes));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
