import { hashText } from './text-hash.ts';

// A slot: the hash of a word, its number plus one (0 where the slot is free), and where its letters begin and end among those of all words.
const width = 4;

/** Numbers words as they are met, from 0. A word is found where it stands in a text: it is cut from the text when it is new, and never again. What a search looks at lies together, for most of its time goes by waiting for memory. */
export class WordNumbers {
  readonly #words: string[] = [];
  #letters = new Uint16Array(1024);
  #end = 0;
  // A word is in the slot that its hash gives, or the next free one.
  #slots = new Int32Array(1024 * width);

  /** How many words it has met. */
  get size(): number {
    return this.#words.length;
  }

  /** The word of a number. */
  word(number: number): string {
    return this.#words[number]!;
  }

  /** The number of the word between two offsets of a text. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashText(text, start, end);
    const slots = this.#slots;
    const last = slots.length - width;
    let slot = (hash * width) & last;
    for (; slots[slot + 1] !== 0; slot = (slot + width) & last) {
      if (slots[slot] === hash && this.#isAt(slot, text, start, end)) return slots[slot + 1]! - 1;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.#words.push(text.slice(start, end));
    slots[slot + 2] = this.#end;
    this.#add(text, start, end);
    slots[slot + 3] = this.#end;
    if (this.size * width > last / 2) this.#grow();
    return this.size - 1;
  }

  #isAt(slot: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    const from = this.#slots[slot + 2]!;
    if (this.#slots[slot + 3]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number): void {
    const needed = this.#end + end - start;
    if (needed > this.#letters.length) {
      const more = new Uint16Array(2 * needed);
      more.set(this.#letters);
      this.#letters = more;
    }
    for (let at = start; at < end; at++) this.#letters[this.#end++] = text.charCodeAt(at);
  }

  #grow(): void {
    const former = this.#slots;
    const slots = new Int32Array(former.length * 2);
    const last = slots.length - width;
    for (let from = 0; from < former.length; from += width) {
      if (former[from + 1] === 0) continue;
      let slot = (former[from]! * width) & last;
      while (slots[slot + 1] !== 0) slot = (slot + width) & last;
      for (let part = 0; part < width; part++) slots[slot + part] = former[from + part]!;
    }
    this.#slots = slots;
  }
}
